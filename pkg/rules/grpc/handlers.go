package grpc

import (
	"context"
	"strings"

	"go.opentelemetry.io/otel/trace"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/stats"

	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
	semrpc "otel.example/pkg/inst-api-semconv/rpc"
)

// callKey is the context key of the operation of a call.
type callKey struct{}

// ignoreConnections implements the methods of stats.Handler for connections.
// They do nothing.
type ignoreConnections struct{}

func (ignoreConnections) TagConn(ctx context.Context,
	_ *stats.ConnTagInfo) context.Context {
	return ctx
}

func (ignoreConnections) HandleConn(context.Context, stats.ConnStats) {}

// clientHandler makes a span for each call of a client. If gRPC retries a call,
// each attempt has a span.
type clientHandler struct {
	ignoreConnections
	server string
}

// TagRPC implements stats.Handler. gRPC calls it at the start of a call.
func (h *clientHandler) TagRPC(ctx context.Context,
	info *stats.RPCTagInfo) context.Context {
	if !client.Enabled(ctx) || isExport(info.FullMethodName) ||
		inst.HasManualSpan(ctx, trace.SpanKindClient, semconv.RPCMethod) {
		return context.WithValue(ctx, callKey{}, nil)
	}
	call := semrpc.Call{System: "grpc", Server: h.server,
		Method: methodOf(info)}
	ctx, operation := client.Start(ctx, inst.Client(call.Name()),
		call.Attributes()...)
	sent, _ := metadata.FromOutgoingContext(ctx)
	sent = sent.Copy()
	inst.Inject(ctx, carrier(sent))
	ctx = metadata.NewOutgoingContext(ctx, sent)
	return context.WithValue(ctx, callKey{}, operation)
}

// HandleRPC implements stats.Handler.
func (h *clientHandler) HandleRPC(ctx context.Context, event stats.RPCStats) {
	operation, _ := ctx.Value(callKey{}).(*inst.Operation)
	if operation == nil {
		return
	}
	switch event := event.(type) {
	case *stats.OutHeader:
		operation.SetAttributes(semrpc.Peer(event.RemoteAddr)...)
	case *stats.End:
		endClient(operation, event.Error)
	}
}

// methodOf returns package.Service/Method. The name that a client sends may
// lack the leading slash, or be empty.
func methodOf(info *stats.RPCTagInfo) string {
	return strings.TrimPrefix(info.FullMethodName, "/")
}
