package otlp

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/sdk"
)

// httpSender sends requests by HTTP POST
// (https://opentelemetry.io/docs/specs/otlp/#otlphttp).
type httpSender struct {
	*config
	client *http.Client
}

func newHTTPSender(c *config) sender {
	return &httpSender{c, &http.Client{Transport: newTransport(c)}}
}

// newTransport returns a transport of our own, because the program may have
// replaced or changed http.DefaultTransport.
func newTransport(c *config) *http.Transport {
	return &http.Transport{
		Proxy:               http.ProxyFromEnvironment,
		DialContext:         (&net.Dialer{Timeout: 10 * time.Second}).DialContext,
		TLSHandshakeTimeout: 10 * time.Second,
		ForceAttemptHTTP2:   true,
		IdleConnTimeout:     90 * time.Second,
		TLSClientConfig:     c.tls,
	}
}

func (s *httpSender) close() { s.client.CloseIdleConnections() }

func (s *httpSender) send(ctx context.Context, request []byte) error {
	if s.gzip {
		request = gzipped(request)
	}
	post, err := s.newPost(ctx, "application/x-protobuf", request)
	if err != nil {
		return err
	}
	if s.gzip {
		post.Header.Set("Content-Encoding", "gzip")
	}
	response, body, err := s.exchange(s.client, post)
	if err != nil {
		return err
	}
	if response.StatusCode/100 == 2 {
		s.reportRejected(body)
		return nil
	}
	return s.statusError(response, body)
}

func (c *config) statusError(response *http.Response, body []byte) error {
	err := fmt.Errorf("sending %s to %s: %s %s", c.items,
		response.Request.URL.Redacted(), response.Status, printable(body))
	switch response.StatusCode {
	case http.StatusTooManyRequests, http.StatusBadGateway,
		http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return retryableError{err, retryAfter(response.Header.Get("Retry-After"))}
	}
	return err
}

// retryAfter returns the delay in a Retry-After header, which is in seconds or
// a date (RFC 9110, section 10.2.3), or 0.
func retryAfter(text string) time.Duration {
	if date, err := http.ParseTime(text); err == nil {
		return max(time.Until(date), 0)
	}
	seconds, _ := strconv.Atoi(text)
	return time.Duration(max(seconds, 0)) * time.Second
}

// printable returns the beginning of the body of an error response, or "" if it
// is not text.
func printable(body []byte) string {
	const maxBytes = 200
	if len(body) > maxBytes {
		body = body[:maxBytes]
	}
	for _, c := range body {
		if c < ' ' && c != '\n' && c != '\t' {
			return ""
		}
	}
	return string(bytes.TrimSpace(body))
}

// newPost returns a request with the headers that both protocols share.
func (c *config) newPost(ctx context.Context, contentType string,
	body []byte) (*http.Request, error) {
	post, err := http.NewRequestWithContext(ctx, http.MethodPost,
		c.url.String(), bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	post.Header = c.headers.Clone()
	post.Header.Set("Content-Type", contentType)
	post.Header.Set("User-Agent", "OTel-OTLP-Exporter-Go/"+sdk.Version())
	return post, nil
}

// exchange sends a request and returns the response with its body. It reads at
// most 4 MiB of the body; the responses of collectors are short.
func (c *config) exchange(client *http.Client, post *http.Request) (
	*http.Response, []byte, error) {
	const maxBytes = 4 << 20
	response, err := client.Do(post)
	if err != nil {
		return nil, nil, c.connectionError(post, err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, maxBytes))
	if err != nil {
		return nil, nil, c.connectionError(post, err)
	}
	return response, body, nil
}

// connectionError returns the error of an exchange. It is retryable if the
// connection failed, but not if, for example, the certificate is invalid.
func (c *config) connectionError(post *http.Request, err error) error {
	wrapped := fmt.Errorf("sending %s: %w", c.items, err)
	var operation *net.OpError
	if post.Context().Err() == nil && (errors.As(err, &operation) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)) {
		return retryableError{wrapped, 0}
	}
	return wrapped
}

func gzipped(text []byte) []byte {
	var to bytes.Buffer
	writer := gzip.NewWriter(&to)
	// Writing to a buffer does not fail.
	writer.Write(text)
	writer.Close()
	return to.Bytes()
}

// reportRejected reports the items that the receiver has rejected. In the
// response of each signal, field 1 is the partial success, with the number of
// rejected items and a message.
func (c *config) reportRejected(response []byte) {
	eachField(response, func(field int, _ uint64, partial []byte) {
		var rejected uint64
		var message string
		if field != 1 {
			return
		}
		eachField(partial, func(field int, number uint64, text []byte) {
			switch field {
			case 1:
				rejected = number
			case 2:
				message = string(text)
			}
		})
		if rejected > 0 || message != "" {
			otel.Handle(fmt.Errorf("the collector rejected %d %s: %s",
				rejected, c.items, message))
		}
	})
}
