//go:build go1.24

package otlp

import (
	"cmp"
	"context"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// grpcSender makes the unary call of the protocol over HTTP/2
// (https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md).
type grpcSender struct {
	*config
	client *http.Client
}

func newGRPCSender(c *config) (sender, error) {
	transport := newTransport(c)
	transport.Protocols = &http.Protocols{}
	transport.Protocols.SetHTTP2(c.url.Scheme == "https")
	transport.Protocols.SetUnencryptedHTTP2(c.url.Scheme == "http")
	return &grpcSender{c, &http.Client{Transport: transport}}, nil
}

func (s *grpcSender) close() { s.client.CloseIdleConnections() }

func (s *grpcSender) send(ctx context.Context, request []byte) error {
	post, err := s.newPost(ctx, "application/grpc", s.frame(request))
	if err != nil {
		return err
	}
	post.Header.Set("Te", "trailers")
	if s.gzip {
		post.Header.Set("Grpc-Encoding", "gzip")
	}
	response, body, err := s.exchange(s.client, post)
	if err != nil {
		return err
	}
	if err := s.callError(response); err != nil {
		return err
	}
	// The response is framed as well. It is not compressed, because the request
	// does not accept compression.
	if len(body) >= frameHeader && body[0] == 0 {
		s.reportRejected(body[frameHeader:])
	}
	return nil
}

const frameHeader = 5

// frame prepends the compression flag and the length to a message.
func (s *grpcSender) frame(message []byte) []byte {
	flag := byte(0)
	if s.gzip {
		flag, message = 1, gzipped(message)
	}
	header := binary.BigEndian.AppendUint32([]byte{flag}, uint32(len(message)))
	return append(header, message...)
}

// retryableCodes are the codes
// (https://github.com/grpc/grpc/blob/master/doc/statuscodes.md) after which the
// OTLP specification allows a retry. After resourceExhausted a retry is allowed
// only if the status details contain a delay.
var retryableCodes = map[string]bool{
	"1": true, "4": true, "10": true, "11": true, "14": true, "15": true,
}

const resourceExhausted = "8"

// callError returns the error of a call, or nil. The status is in the trailer,
// or in the header if there is no body.
func (s *grpcSender) callError(response *http.Response) error {
	if response.StatusCode != http.StatusOK {
		return s.statusError(response, nil)
	}
	field := func(name string) string {
		return cmp.Or(response.Trailer.Get(name), response.Header.Get(name))
	}
	code := field("Grpc-Status")
	if code == "0" {
		return nil
	}
	message := field("Grpc-Message")
	if text, err := url.PathUnescape(message); err == nil {
		message = text
	}
	err := fmt.Errorf("sending %s to %s: gRPC status %q %s", s.items,
		response.Request.URL.Host, code, message)
	after, found := retryDelay(field("Grpc-Status-Details-Bin"))
	if retryableCodes[code] || code == resourceExhausted && found {
		return retryableError{err, after}
	}
	return err
}

// retryDelay returns the delay of the google.rpc.RetryInfo in the details of a
// status. details is a google.rpc.Status in base64
// (https://github.com/googleapis/googleapis/blob/master/google/rpc).
func retryDelay(details string) (delay time.Duration, found bool) {
	status, err := base64.RawStdEncoding.DecodeString(
		strings.TrimRight(details, "="))
	if err != nil {
		return 0, false
	}
	const anyDetails, anyType, anyValue = 3, 1, 2
	eachField(status, func(field int, _ uint64, detail []byte) {
		if field != anyDetails {
			return
		}
		retryInfo := false
		eachField(detail, func(field int, _ uint64, text []byte) {
			switch {
			case field == anyType:
				retryInfo = strings.HasSuffix(string(text),
					"/google.rpc.RetryInfo")
			case field == anyValue && retryInfo:
				delay, found = readDuration(text), true
			}
		})
	})
	return delay, found
}

// readDuration returns the google.protobuf.Duration in field 1: seconds and
// nanoseconds.
func readDuration(message []byte) (sum time.Duration) {
	eachField(message, func(field int, _ uint64, duration []byte) {
		if field != 1 {
			return
		}
		eachField(duration, func(field int, number uint64, _ []byte) {
			switch field {
			case 1:
				sum += time.Duration(number) * time.Second
			case 2:
				sum += time.Duration(number)
			}
		})
	})
	return max(sum, 0)
}
