// Package semhttp provides the attributes and metrics of HTTP, named by the
// stable OpenTelemetry semantic conventions
// (https://opentelemetry.io/docs/specs/semconv/http/http-spans/).
//
// The package depends on no HTTP library. Hooks describe a call by the plain
// structs here, so that the hooks of all clients and servers report the same
// attributes.
package semhttp

import (
	"net"
	"strconv"
	"strings"

	"go.opentelemetry.io/otel/attribute"

	"otel.example/pkg/inst-api-semconv"
)

// methods are the methods that the conventions list: those of RFC 9110, and
// PATCH of RFC 5789.
var methods = map[string]bool{
	"CONNECT": true, "DELETE": true, "GET": true, "HEAD": true,
	"OPTIONS": true, "PATCH": true, "POST": true, "PUT": true, "TRACE": true,
}

// SpanName returns the name of a span: the method, followed by the route if it
// is known. A method that the conventions do not list becomes HTTP, so that
// clients cannot create span names.
func SpanName(method, route string) string {
	switch {
	case method == "":
		method = "GET"
	case !methods[method]:
		method = "HTTP"
	}
	if route == "" {
		return method
	}
	return method + " " + route
}

// Route returns the path template of a net/http ServeMux pattern, or "". The
// pattern may have a method and a host before the path, and {$} at its end.
func Route(pattern string) string {
	start := strings.IndexByte(pattern, '/')
	if start < 0 {
		return ""
	}
	return strings.TrimSuffix(pattern[start:], "{$}")
}

// appendMethod appends the method. "" means GET, as in an outgoing net/http
// request.
func appendMethod(to []attribute.KeyValue, method string) []attribute.KeyValue {
	switch {
	case method == "":
		return append(to, semconv.HTTPRequestMethod.String("GET"))
	case methods[method]:
		return append(to, semconv.HTTPRequestMethod.String(method))
	}
	return append(to, semconv.HTTPRequestMethod.String("_OTHER"),
		semconv.HTTPRequestMethodOriginal.String(method))
}

// appendServer appends server.address and server.port. If host has no port, the
// port is the default port of the scheme.
func appendServer(to []attribute.KeyValue,
	host, scheme string) []attribute.KeyValue {
	address, port := SplitHostPort(host)
	if address == "" {
		return to
	}
	if port == 0 {
		port = defaultPort(scheme)
	}
	to = append(to, semconv.ServerAddress.String(address))
	if port > 0 {
		to = append(to, semconv.ServerPort.Int(port))
	}
	return to
}

func defaultPort(scheme string) int {
	switch scheme {
	case "http":
		return 80
	case "https":
		return 443
	}
	return 0
}

// SplitHostPort splits "host", "host:port", "[v6]", "[v6]:port" and "v6". The
// port is 0 if it is missing or invalid.
func SplitHostPort(text string) (host string, port int) {
	// Without a colon there is no port. The test is cheaper than an error of
	// net.SplitHostPort.
	if strings.IndexByte(text, ':') < 0 {
		return text, 0
	}
	host, digits, err := net.SplitHostPort(text)
	if err != nil {
		text = strings.TrimSuffix(strings.TrimPrefix(text, "["), "]")
		return text, 0
	}
	number, err := strconv.ParseUint(digits, 10, 16)
	if err != nil {
		return host, 0
	}
	return host, int(number)
}

// appendProtocol appends the version in a protocol such as "HTTP/1.1". For
// HTTP/2 and HTTP/3 the conventions give the major version only.
func appendProtocol(to []attribute.KeyValue,
	protocol string) []attribute.KeyValue {
	name, version, ok := strings.Cut(protocol, "/")
	if !ok || version == "" {
		return to
	}
	if !strings.EqualFold(name, "HTTP") {
		to = append(to, semconv.NetworkProtocolName.String(strings.ToLower(name)))
	}
	if version == "2.0" || version == "3.0" {
		version = version[:1]
	}
	return append(to, semconv.NetworkProtocolVersion.String(version))
}
