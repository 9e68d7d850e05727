package nethttp

import (
	"context"
	"net/http"

	"go.opentelemetry.io/otel/propagation"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	semhttp "otel.example/pkg/inst-api-semconv/http"
)

var server = inst.New(scope, "nethttp/server")

// serverCall goes from the enter hook to the exit hook, and to the hooks of
// routers by way of the request's context.
type serverCall struct {
	operation *inst.Operation
	method    string
	recorder  *recorder
	route     route
}

type serverCallKey struct{}

// serverOnEnter starts a server span, makes it current in the context of the
// request, and wraps the ResponseWriter to learn the status.
//
// The request is changed in place. It is the server's own, made for this call
// and seen by nobody yet, and a copy would be noticed: the server removes the
// temporary files of the form that it finds in its own request.
func serverOnEnter(ctx api.CallContext, handler any, w http.ResponseWriter,
	req *http.Request) {
	if w == nil || req == nil || !server.Enabled(req.Context()) {
		return
	}
	parent := inst.Extract(req.Context(),
		propagation.HeaderCarrier(req.Header))
	spanContext, operation := server.Start(parent,
		inst.Server(semhttp.SpanName(req.Method, "")),
		describe(req).Attributes()...)
	writer, recorder := wrap(w)
	call := &serverCall{operation: operation, method: req.Method,
		recorder: recorder}
	*req = *req.WithContext(
		context.WithValue(spanContext, serverCallKey{}, call))
	ctx.SetParam(1, writer)
	ctx.SetData(call)
}

// serverOnExit names the span by the route, describes the answer and ends the
// span. It runs for a handler that panics, too.
func serverOnExit(ctx api.CallContext) {
	call, ok := ctx.GetData().(*serverCall)
	if !ok {
		return
	}
	panicking := targetIsPanicking()
	response := semhttp.ServerResponse{
		StatusCode: call.recorder.sentStatus(panicking),
		Route:      call.route.get(),
	}
	if response.Route != "" {
		call.operation.SetName(
			semhttp.SpanName(call.method, response.Route))
	}
	call.operation.SetAttributes(response.Attributes()...)
	if panicking {
		call.operation.Fail("panic", "the handler panicked")
	} else if failure := response.ErrorType(); failure != "" {
		call.operation.Fail(failure, "")
	}
	call.operation.End(nil)
}

func describe(req *http.Request) semhttp.ServerRequest {
	scheme := "http"
	if req.TLS != nil {
		scheme = "https"
	}
	return semhttp.ServerRequest{
		Method:      req.Method,
		Scheme:      scheme,
		Host:        req.Host,
		Path:        req.URL.EscapedPath(),
		Query:       req.URL.RawQuery,
		Protocol:    req.Proto,
		PeerAddress: req.RemoteAddr,
		Header:      req.Header.Get,
	}
}
