//go:build go1.24

package otlp

import (
	"cmp"
	"context"
	"encoding/binary"
	"fmt"
	"net/http"
	"net/url"
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
	response, body, err := exchange(s.client, post)
	if err != nil {
		return err
	}
	if err := callError(response); err != nil {
		return err
	}
	// An answer is framed, too; we have not asked for compression.
	if len(body) >= frameHeader && body[0] == 0 {
		reportRejected(body[frameHeader:])
	}
	return nil
}

const frameHeader = 5

// frame puts a compression flag and the length before a message.
func (s *grpcSender) frame(message []byte) []byte {
	flag := byte(0)
	if s.gzip {
		flag, message = 1, compressed(message)
	}
	header := binary.BigEndian.AppendUint32([]byte{flag}, uint32(len(message)))
	return append(header, message...)
}

// Codes of https://github.com/grpc/grpc/blob/master/doc/statuscodes.md after
// which the OTLP specification allows to send again. (RESOURCE_EXHAUSTED only
// with details on when, which we do not read.)
var temporaryCodes = map[string]bool{
	"1": true, "4": true, "10": true, "11": true, "14": true, "15": true,
}

// callError returns the error of a call. Its status comes behind the body, or
// in the header if there is no body.
func callError(response *http.Response) error {
	if response.StatusCode != http.StatusOK {
		return statusError(response, nil)
	}
	code := cmp.Or(response.Trailer.Get("Grpc-Status"),
		response.Header.Get("Grpc-Status"))
	if code == "0" {
		return nil
	}
	message := cmp.Or(response.Trailer.Get("Grpc-Message"),
		response.Header.Get("Grpc-Message"))
	if text, err := url.PathUnescape(message); err == nil {
		message = text
	}
	err := fmt.Errorf("sending spans to %s: gRPC status %q %s",
		response.Request.URL.Host, code, message)
	if temporaryCodes[code] {
		return temporary{err, 0}
	}
	return err
}
