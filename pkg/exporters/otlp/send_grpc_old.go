//go:build !go1.24

package otlp

import "errors"

// newGRPCSender returns an error. gRPC needs HTTP/2 without TLS, which net/http
// supports since Go 1.24.
func newGRPCSender(*config) (sender, error) {
	return nil, errors.New("OTEL_EXPORTER_OTLP_PROTOCOL: grpc needs a program " +
		"built with Go 1.24 or later; http/protobuf works with every version")
}
