package semhttp

import (
	"net/url"
	"strconv"

	"go.opentelemetry.io/otel/attribute"

	"otel.example/pkg/inst-api-semconv"
)

// ClientRequest describes an outgoing request.
type ClientRequest struct {
	// Method as it is sent; "" is GET.
	Method string
	// URL in full. It is not changed.
	URL *url.URL
}

// Attributes returns what is known before the request is sent.
func (r ClientRequest) Attributes() []attribute.KeyValue {
	attributes := make([]attribute.KeyValue, 0, 6)
	attributes = appendMethod(attributes, r.Method)
	if r.URL == nil {
		return attributes
	}
	attributes = appendServer(attributes, r.URL.Host, r.URL.Scheme)
	return append(attributes, semconv.URLFull.String(RedactedURL(r.URL)))
}

// ClientResponse describes the answer to an outgoing request.
type ClientResponse struct {
	StatusCode int
	// Protocol such as "HTTP/1.1".
	Protocol string
}

// Attributes returns what the answer adds.
func (r ClientResponse) Attributes() []attribute.KeyValue {
	attributes := make([]attribute.KeyValue, 0, 3)
	attributes = append(attributes, semconv.HTTPResponseStatusCode.Int(r.StatusCode))
	return appendProtocol(attributes, r.Protocol)
}

// ErrorType is the error.type of the answer, "" if the client has to take it
// for a success: 4xx and 5xx are failures of the client's call.
func (r ClientResponse) ErrorType() string {
	return errorTypeFrom(r.StatusCode, 400)
}

func errorTypeFrom(status, first int) string {
	if status < first {
		return ""
	}
	return strconv.Itoa(status)
}
