// Package semhttp gives the attributes of HTTP spans, as the stable HTTP
// semantic conventions of OpenTelemetry name them
// (https://opentelemetry.io/docs/specs/semconv/http/http-spans/).
//
// It knows no HTTP library: hooks describe a call by the plain structs here, so
// the hooks of every client and server agree on what they report.
package semhttp

import (
	"net"
	"strconv"
	"strings"

	"go.opentelemetry.io/otel/attribute"

	"otel.example/pkg/inst-api-semconv"
)

// methods are those the conventions know: RFC 9110 and PATCH of RFC 5789.
var methods = map[string]bool{
	"CONNECT": true, "DELETE": true, "GET": true, "HEAD": true,
	"OPTIONS": true, "PATCH": true, "POST": true, "PUT": true, "TRACE": true,
}

// SpanName is the name of a span: the method, with the route behind it where
// one is known. A method outside the conventions is called HTTP, so that
// strangers cannot make names.
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

// Route is the path template in a pattern of net/http's ServeMux, which may
// have a method and a host before it and {$} at its end. It is "" if there is
// none.
func Route(pattern string) string {
	start := strings.IndexByte(pattern, '/')
	if start < 0 {
		return ""
	}
	return strings.TrimSuffix(pattern[start:], "{$}")
}

// appendMethod adds the method; "" is GET, as for an outgoing net/http request.
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

// appendServer adds server.address and server.port for a host that may carry a
// port, else the default port of the scheme.
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
// port is 0 where there is none or it is not a number of a port.
func SplitHostPort(text string) (host string, port int) {
	// Without a colon there is no port; an error of SplitHostPort costs more.
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

// appendProtocol adds the version in a protocol such as "HTTP/1.1". For HTTP/2
// and HTTP/3 the conventions write only the major version.
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
