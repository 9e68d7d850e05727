// Package grpc instruments clients and servers of google.golang.org/grpc, unary
// calls and streams.
//
// The rules beside it (rules.json) add a stats.Handler to each new client and
// server. It runs after the program's own handlers. If one of those makes
// spans, our handler finds them and records nothing.
package grpc

import (
	"context"
	"strings"

	"google.golang.org/grpc"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	semrpc "otel.example/pkg/inst-api-semconv/rpc"
)

const scope = "otel.example/pkg/rules/grpc"

var (
	client = inst.New(scope, "grpc/client", inst.WithFamily(inst.RPCClient),
		inst.WithDuration(semrpc.ClientDuration))
	server = inst.New(scope, "grpc/server",
		inst.WithDuration(semrpc.ServerDuration))
)

func newClientOnEnter(ctx api.CallContext, target string,
	options ...grpc.DialOption) {
	if client.On() {
		ctx.SetParam(1, withClientHandler(target, options))
	}
}

func dialContextOnEnter(ctx api.CallContext, _ context.Context, target string,
	options ...grpc.DialOption) {
	if client.On() {
		ctx.SetParam(2, withClientHandler(target, options))
	}
}

// withClientHandler returns a copy, because the slice may belong to the
// program.
func withClientHandler(target string,
	options []grpc.DialOption) []grpc.DialOption {
	handler := &clientHandler{server: semrpc.ServerOfTarget(target)}
	return append(options[:len(options):len(options)],
		grpc.WithStatsHandler(handler))
}

func newServerOnEnter(ctx api.CallContext, options ...grpc.ServerOption) {
	if !server.On() {
		return
	}
	handler := &serverHandler{}
	ctx.SetParam(0, append(options[:len(options):len(options)],
		grpc.StatsHandler(handler)))
	ctx.SetData(handler)
}

// newServerOnExit stores the server in the handler, which reads the server's
// methods at the first call.
func newServerOnExit(ctx api.CallContext, s *grpc.Server) {
	if handler, ok := ctx.GetData().(*serverHandler); ok {
		handler.grpc = s
	}
}

// isExport reports whether a program's exporter makes the call to send
// telemetry.
func isExport(method string) bool {
	return strings.HasPrefix(method, "/opentelemetry.proto.collector.")
}
