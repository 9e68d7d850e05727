package grpc

import (
	"go.opentelemetry.io/otel/propagation"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
)

// codeNames are the codes as the gRPC specification spells them.
var codeNames = [...]string{"OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT",
	"DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED",
	"RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE",
	"UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"}

func codeName(code codes.Code) string {
	if int(code) < len(codeNames) {
		return codeNames[code]
	}
	return code.String()
}

// endClient ends a client's call. Every code except OK is a failure.
func endClient(operation *inst.Operation, err error) {
	code := codeName(status.Code(err))
	operation.SetAttributes(semconv.RPCResponseStatusCode.String(code))
	operation.EndWithErrorType(err, code)
}

// endServer ends a server's call. Only the codes listed here are failures of
// the server; the others are responses to what the client did
// (https://opentelemetry.io/docs/specs/semconv/rpc/grpc/).
func endServer(operation *inst.Operation, err error) {
	code := status.Code(err)
	operation.SetAttributes(semconv.RPCResponseStatusCode.String(codeName(code)))
	switch code {
	case codes.Unknown, codes.DeadlineExceeded, codes.Unimplemented,
		codes.Internal, codes.Unavailable, codes.DataLoss:
		operation.EndWithErrorType(err, codeName(code))
	default:
		operation.End(nil)
	}
}

// carrier is a propagation.TextMapCarrier over metadata.
type carrier metadata.MD

var _ propagation.TextMapCarrier = carrier{}

// Get implements propagation.TextMapCarrier.
func (c carrier) Get(key string) string {
	if values := metadata.MD(c).Get(key); len(values) > 0 {
		return values[0]
	}
	return ""
}

// Set implements propagation.TextMapCarrier.
func (c carrier) Set(key, value string) { metadata.MD(c).Set(key, value) }

// Keys implements propagation.TextMapCarrier.
func (c carrier) Keys() []string {
	keys := make([]string, 0, len(c))
	for key := range c {
		keys = append(keys, key)
	}
	return keys
}
