package grpc

import (
	"context"
	"strings"
	"sync"

	"go.opentelemetry.io/otel/trace"
	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/stats"

	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
	semrpc "otel.example/pkg/inst-api-semconv/rpc"
)

// callKey finds the operation of a call in the context that gRPC keeps for it.
type callKey struct{}

// connections ignores what gRPC tells of connections.
type connections struct{}

func (connections) TagConn(ctx context.Context,
	_ *stats.ConnTagInfo) context.Context {
	return ctx
}

func (connections) HandleConn(context.Context, stats.ConnStats) {}

// clientHandler makes a span for each call of a client; for a call that gRPC
// tries again, for each try.
type clientHandler struct {
	connections
	server string
}

// TagRPC implements stats.Handler: it is called when a call begins.
func (h *clientHandler) TagRPC(ctx context.Context,
	info *stats.RPCTagInfo) context.Context {
	if !client.Enabled(ctx) || isExport(info.FullMethodName) ||
		inst.MadeByHand(ctx, trace.SpanKindClient, semconv.RPCMethod) {
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

// serverHandler makes a span for each call that a server handles.
type serverHandler struct {
	connections
	grpc *grpc.Server

	once    sync.Once
	methods map[string]bool
}

// TagRPC implements stats.Handler.
func (h *serverHandler) TagRPC(ctx context.Context,
	info *stats.RPCTagInfo) context.Context {
	if !server.Enabled(ctx) || isExport(info.FullMethodName) ||
		inst.MadeByHand(ctx, trace.SpanKindServer, semconv.RPCMethod) {
		return context.WithValue(ctx, callKey{}, nil)
	}
	call := semrpc.Call{System: "grpc", Method: methodOf(info)}
	if !strings.Contains(call.Method, "/") {
		// A call of nothing. gRPC before 1.60 tells of it, and not of its end.
		return context.WithValue(ctx, callKey{}, nil)
	}
	if !h.has(call.Method) {
		call.Method, call.Original = "", call.Method
	}
	received, _ := metadata.FromIncomingContext(ctx)
	ctx = inst.Extract(ctx, carrier(received))
	ctx, operation := server.Start(ctx, inst.Server(call.Name()),
		call.Attributes()...)
	return context.WithValue(ctx, callKey{}, operation)
}

// methodOf returns package.Service/Method. What a client sends may have no slash
// before it, or be nothing at all.
func methodOf(info *stats.RPCTagInfo) string {
	return strings.TrimPrefix(info.FullMethodName, "/")
}

// has says whether the server has the method. Anybody may ask for any name, and
// not all of them may become names of spans. A server that handles unknown
// methods, such as a proxy, has them all under one name.
func (h *serverHandler) has(method string) bool {
	h.once.Do(func() {
		h.methods = map[string]bool{}
		if h.grpc == nil {
			return
		}
		for service, info := range h.grpc.GetServiceInfo() {
			for _, method := range info.Methods {
				h.methods[service+"/"+method.Name] = true
			}
		}
	})
	return h.methods[method]
}

// HandleRPC implements stats.Handler.
func (h *serverHandler) HandleRPC(ctx context.Context, event stats.RPCStats) {
	operation, _ := ctx.Value(callKey{}).(*inst.Operation)
	if operation == nil {
		return
	}
	switch event := event.(type) {
	case *stats.InHeader:
		operation.SetAttributes(semrpc.Peer(event.RemoteAddr)...)
	case *stats.End:
		endServer(operation, event.Error)
	}
}
