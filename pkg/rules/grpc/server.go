package grpc

import (
	"context"
	"reflect"
	"strings"
	"sync"

	"go.opentelemetry.io/otel/trace"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/stats"
	"google.golang.org/grpc/status"

	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
	semrpc "otel.example/pkg/inst-api-semconv/rpc"
)

// serverHandler makes a span for each call that a server handles.
type serverHandler struct {
	ignoreConnections
	grpc *grpc.Server

	once    sync.Once
	methods map[string]bool
	// refusesUnknown reports that the server rejects unknown methods.
	refusesUnknown bool
}

// refusedCall is the operation of a call that the server rejects because it
// does not have the method. gRPC does not report the end of such a call.
type refusedCall struct{ *inst.Operation }

// TagRPC implements stats.Handler.
func (h *serverHandler) TagRPC(ctx context.Context,
	info *stats.RPCTagInfo) context.Context {
	if !server.Enabled(ctx) || isExport(info.FullMethodName) ||
		inst.HasManualSpan(ctx, trace.SpanKindServer, semconv.RPCMethod) {
		return context.WithValue(ctx, callKey{}, nil)
	}
	call := semrpc.Call{System: "grpc", Method: methodOf(info)}
	if !strings.Contains(call.Method, "/") {
		// gRPC before 1.60 reports a call without a method, but not its end.
		return context.WithValue(ctx, callKey{}, nil)
	}
	known := h.hasMethod(call.Method)
	if !known {
		call.Method, call.Original = "", call.Method
	}
	received, _ := metadata.FromIncomingContext(ctx)
	ctx = inst.Extract(ctx, carrier(received))
	ctx, operation := server.Start(ctx, inst.Server(call.Name()),
		call.Attributes()...)
	if !known && h.refusesUnknown {
		return context.WithValue(ctx, callKey{}, refusedCall{operation})
	}
	return context.WithValue(ctx, callKey{}, operation)
}

// hasMethod reports whether the server has the method. Clients may send any
// name, and these must not become span names. For a server that handles unknown
// methods, such as a proxy, all of them share a name.
func (h *serverHandler) hasMethod(method string) bool {
	h.once.Do(h.loadMethods)
	return h.methods[method]
}

// loadMethods reads the methods of the server.
func (h *serverHandler) loadMethods() {
	h.methods = map[string]bool{}
	if h.grpc == nil {
		return
	}
	for service, info := range h.grpc.GetServiceInfo() {
		for _, method := range info.Methods {
			h.methods[service+"/"+method.Name] = true
		}
	}
	h.refusesUnknown = !handlesUnknown(h.grpc)
}

// handlesUnknown reports whether a server has, or may have, a handler for
// unknown methods (grpc.UnknownServiceHandler). The handler is in an unexported
// field.
func handlesUnknown(s *grpc.Server) bool {
	options := reflect.ValueOf(s).Elem().FieldByName("opts")
	if options.Kind() != reflect.Struct {
		return true
	}
	handler := options.FieldByName("unknownStreamDesc")
	return handler.Kind() != reflect.Pointer || !handler.IsNil()
}

// HandleRPC implements stats.Handler.
func (h *serverHandler) HandleRPC(ctx context.Context, event stats.RPCStats) {
	switch call := ctx.Value(callKey{}).(type) {
	case refusedCall:
		if header, ok := event.(*stats.InHeader); ok {
			call.SetAttributes(semrpc.Peer(header.RemoteAddr)...)
			endServer(call.Operation,
				status.Error(codes.Unimplemented, "unknown method"))
		}
	case *inst.Operation:
		serverEvent(call, event)
	}
}

// serverEvent records an event of a call that is handled.
func serverEvent(call *inst.Operation, event stats.RPCStats) {
	switch event := event.(type) {
	case *stats.InHeader:
		call.SetAttributes(semrpc.Peer(event.RemoteAddr)...)
	case *stats.End:
		endServer(call, event.Error)
	}
}
