package semhttp

import (
	"net/url"
	"strconv"

	"go.opentelemetry.io/otel/attribute"

	"otel.example/pkg/inst-api-semconv"
)

// ClientRequest describes an outgoing request.
type ClientRequest struct {
	// Method is the method as sent; "" means GET.
	Method string
	// URL is the full URL. It is not modified.
	URL *url.URL
}

// Attributes returns the attributes that are known before the request is sent.
func (r ClientRequest) Attributes() []attribute.KeyValue {
	attributes := make([]attribute.KeyValue, 0, 6)
	attributes = appendMethod(attributes, r.Method)
	if r.URL == nil {
		return attributes
	}
	attributes = appendServer(attributes, r.URL.Host, r.URL.Scheme)
	return append(attributes, semconv.URLFull.String(RedactedURL(r.URL)))
}

// ClientResponse describes the response to an outgoing request.
type ClientResponse struct {
	// StatusCode is the HTTP status code.
	StatusCode int
	// Protocol is the protocol, such as "HTTP/1.1".
	Protocol string
}

// Attributes returns the attributes that the response adds.
func (r ClientResponse) Attributes() []attribute.KeyValue {
	attributes := make([]attribute.KeyValue, 0, 3)
	attributes = append(attributes, semconv.HTTPResponseStatusCode.Int(r.StatusCode))
	return appendProtocol(attributes, r.Protocol)
}

// ErrorType returns the error.type of the response, or "" if the call has
// succeeded. For a client the status codes 4xx and 5xx are failures.
func (r ClientResponse) ErrorType() string {
	return errorTypeFrom(r.StatusCode, 400)
}

func errorTypeFrom(status, first int) string {
	if status < first {
		return ""
	}
	return strconv.Itoa(status)
}
