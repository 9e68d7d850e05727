package nethttp

import (
	"context"
	"net/http"

	"go.opentelemetry.io/otel/propagation"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	semhttp "otel.example/pkg/inst-api-semconv/http"
)

var (
	server = inst.New(scope, "nethttp/server",
		inst.WithDuration(semhttp.ServerDuration))
	serverActive       = server.UpDownCounter(semhttp.ServerActive)
	serverRequestSize  = server.Histogram(semhttp.ServerRequestSize)
	serverResponseSize = server.Histogram(semhttp.ServerResponseSize)
)

func init() {
	if !server.On() {
		api.LeaveOut(serverOnEnter, serverOnExit, muxOnExit)
	}
}

// serverCall is passed from the enter hook to the exit hook.
type serverCall struct {
	operation *inst.Operation
	method    string
	// size is the size of the request body in bytes, or -1 if the client did
	// not declare it.
	size     int64
	recorder *recorder
	// route is the route that routers record through the request's context.
	route semhttp.MatchedRoute
	// active counts the request while it is in progress.
	active inst.Series
}

// requestContext is the field with the context of a request.
var requestContext = inst.FieldOf[http.Request, context.Context]("ctx")

// setContext does to the request itself what WithContext does to a copy.
func setContext(req *http.Request, ctx context.Context) {
	if requestContext.Found() {
		*requestContext.In(req) = ctx
	} else {
		*req = *req.WithContext(ctx)
	}
}

// serverOnEnter starts a server span, makes it current in the context of the
// request, and wraps the ResponseWriter to learn the status.
//
// The request is modified in place. It belongs to the server, was made for this
// call and is not shared yet. A copy would have an effect: the server removes
// the temporary files of the form that it finds in its own request. The body is
// not wrapped for a similar reason: when the handler is done, the server
// inspects the body's type to find what is left of it.
func serverOnEnter(ctx api.CallContext, handler any, w http.ResponseWriter,
	req *http.Request) {
	if w == nil || req == nil || !server.Enabled(req.Context()) {
		return
	}
	parent := inst.Extract(req.Context(),
		propagation.HeaderCarrier(req.Header))
	given := describe(req).Attributes()
	spanContext, operation := server.Start(parent,
		inst.Server(semhttp.SpanName(req.Method, "")), given...)
	writer, recorder := wrap(w)
	call := &serverCall{operation: operation, method: req.Method,
		size: req.ContentLength, recorder: recorder,
		active: serverActive.With(given)}
	call.active.Add(spanContext, 1)
	setContext(req, semhttp.ContextWithRoute(spanContext, &call.route))
	ctx.SetParam(1, writer)
	ctx.SetData(call)
}

// serverOnExit names the span after the route, records the response and ends
// the span. It also runs if the handler panics.
func serverOnExit(ctx api.CallContext) {
	if call, ok := ctx.GetData().(*serverCall); ok {
		call.end(targetIsPanicking())
	}
}

func (c *serverCall) end(panicking bool) {
	response := semhttp.ServerResponse{
		StatusCode: c.recorder.sentStatus(panicking),
		Route:      c.route.Get(),
	}
	if response.Route != "" {
		c.operation.SetName(semhttp.SpanName(c.method, response.Route))
	}
	c.operation.SetAttributes(response.Attributes()...)
	if panicking {
		c.operation.Fail("panic", "the handler panicked")
	} else if failure := response.ErrorType(); failure != "" {
		c.operation.Fail(failure, "")
	}
	c.operation.End(nil)
	c.active.Add(c.operation, -1)
	if c.size >= 0 {
		c.operation.Record(serverRequestSize, float64(c.size))
	}
	if !c.recorder.hijacked {
		// The body that a handler writes in response to HEAD is not sent.
		if c.method == http.MethodHead {
			c.recorder.size = 0
		}
		c.operation.Record(serverResponseSize, float64(c.recorder.size))
	}
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
		Header:      req.Header,
	}
}
