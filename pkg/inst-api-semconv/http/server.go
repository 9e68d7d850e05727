package semhttp

import (
	"go.opentelemetry.io/otel/attribute"

	"otel.example/pkg/inst-api-semconv"
)

// ServerRequest describes an incoming request.
type ServerRequest struct {
	// Method is the method of the request.
	Method string
	// Scheme is the scheme of the connection, "http" or "https". A scheme that
	// Header reports for the proxy nearest to the client takes precedence.
	Scheme string
	// Host is the host as named by the client, with or without a port.
	Host string
	// Path is the escaped path of the URL. Query is its query without the
	// question mark.
	Path, Query string
	// Protocol is the protocol, such as "HTTP/1.1".
	Protocol string
	// PeerAddress is the other end of the connection, "address:port".
	PeerAddress string
	// Header provides the header fields.
	Header Header
}

// Header is the header of a request, such as http.Header.
type Header interface {
	// Get returns the first value of a field, or "".
	Get(name string) string
}

// Attributes returns the attributes that are known before the request is
// handled.
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

// ServerResponse describes the response to an incoming request.
type ServerResponse struct {
	// StatusCode is the status code that was sent, or 0.
	StatusCode int
	// Route is the path template that the request matched, or "" if unknown.
	Route string
}

// Attributes returns the attributes that the response adds.
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

// ErrorType returns the error.type of the response, or "" if the server has not
// failed. For a server 5xx is a failure; 4xx is a failure of the client.
func (r ServerResponse) ErrorType() string {
	return errorTypeFrom(r.StatusCode, 500)
}
