package semhttp

import (
	"go.opentelemetry.io/otel/attribute"

	"otel.example/pkg/inst-api-semconv"
)

// ServerRequest describes an incoming request.
type ServerRequest struct {
	Method string
	// Scheme of the connection, "http" or "https"; what the proxy nearest to the
	// client reports in Header goes before it.
	Scheme string
	// Host as the client named it, with or without a port.
	Host string
	// Path of the URL, not decoded, and Query of it without the question mark.
	Path, Query string
	// Protocol such as "HTTP/1.1".
	Protocol string
	// PeerAddress is the other end of the connection, "address:port".
	PeerAddress string
	// Header knows the header fields.
	Header Header
}

// Header is the header of a request, such as http.Header.
type Header interface {
	// Get returns the first value of a field, "" without.
	Get(name string) string
}

// Attributes returns what is known before the request is handled.
func (r ServerRequest) Attributes() []attribute.KeyValue {
	scheme := r.scheme()
	attributes := make([]attribute.KeyValue, 0, 14)
	attributes = appendMethod(attributes, r.Method)
	attributes = append(attributes, semconv.URLScheme.String(scheme),
		semconv.URLPath.String(r.Path))
	if r.Query != "" {
		attributes = append(attributes, semconv.URLQuery.String(RedactedQuery(r.Query)))
	}
	attributes = appendServer(attributes, r.Host, scheme)
	attributes = appendProtocol(attributes, r.Protocol)
	if agent := r.Header.Get("User-Agent"); agent != "" {
		attributes = append(attributes, semconv.UserAgentOriginal.String(agent))
	}
	return r.appendAddresses(attributes)
}

func (r ServerRequest) scheme() string {
	if proto := forwardedProto(r.Header); proto != "" {
		return proto
	}
	return r.Scheme
}

func (r ServerRequest) appendAddresses(
	to []attribute.KeyValue) []attribute.KeyValue {
	peer, port := SplitHostPort(r.PeerAddress)
	client := forwardedFor(r.Header)
	if client == "" {
		client = peer
	}
	if client != "" {
		to = append(to, semconv.ClientAddress.String(client))
	}
	if peer != "" {
		to = append(to, semconv.NetworkPeerAddress.String(peer))
	}
	if port > 0 {
		to = append(to, semconv.NetworkPeerPort.Int(port))
	}
	return to
}

// ServerResponse describes the answer to an incoming request.
type ServerResponse struct {
	// StatusCode that was sent, 0 if none was.
	StatusCode int
	// Route is the path template that the request matched, "" if unknown.
	Route string
}

// Attributes returns what the answer adds.
func (r ServerResponse) Attributes() []attribute.KeyValue {
	attributes := make([]attribute.KeyValue, 0, 2)
	if r.StatusCode != 0 {
		attributes = append(attributes,
			semconv.HTTPResponseStatusCode.Int(r.StatusCode))
	}
	if r.Route != "" {
		attributes = append(attributes, semconv.HTTPRoute.String(r.Route))
	}
	return attributes
}

// ErrorType is the error.type of the answer, "" if it is no failure of the
// server: 5xx is, 4xx is the client's.
func (r ServerResponse) ErrorType() string {
	return errorTypeFrom(r.StatusCode, 500)
}
