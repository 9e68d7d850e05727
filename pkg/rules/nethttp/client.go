// Package nethttp instruments the HTTP client and server of the standard
// library.
//
// The rules beside it (rules.json) call clientOnEnter and clientOnExit around
// (*http.Transport).RoundTrip, serverOnEnter and serverOnExit around the one
// function through which http.Server calls every handler, of HTTP/1 and 2, and
// muxOnExit after (*http.ServeMux).ServeHTTP, which knows the route.
package nethttp

import (
	"net/http"
	"strings"
	"sync/atomic"

	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
	semhttp "otel.example/pkg/inst-api-semconv/http"
)

const scope = "otel.example/pkg/rules/nethttp"

var (
	client = inst.New(scope, "nethttp/client", inst.WithFamily(inst.HTTPClient),
		inst.WithDuration(semhttp.ClientDuration))
	clientActive       = client.UpDownCounter(semhttp.ClientActive)
	clientRequestSize  = client.Histogram(semhttp.ClientRequestSize)
	clientResponseSize = client.Histogram(semhttp.ClientResponseSize)
)

func init() {
	if !client.On() {
		api.LeaveOut(clientOnEnter, clientOnExit)
	}
}

// clientCall goes from the enter hook to the exit hook, and with the body of
// the answer to its end.
type clientCall struct {
	operation *inst.Operation
	original  *http.Request
	sent      *http.Request
	// active counts the request while it is under way.
	active inst.Series
	// received is the size of the body as far as it was read.
	received atomic.Int64
}

// clientOnEnter starts a client span and puts its trace context into the
// headers of a copy of the request: a RoundTripper must not change the request
// it is given, which may be shared.
func clientOnEnter(ctx api.CallContext, t *http.Transport,
	req *http.Request) {
	if req == nil || !client.Enabled(req.Context()) || isExport(req) ||
		inst.HasManualSpan(req.Context(), trace.SpanKindClient,
			semconv.HTTPRequestMethod, "http.method") {
		return
	}
	request := semhttp.ClientRequest{Method: req.Method, URL: req.URL}
	given := request.Attributes()
	spanContext, operation := client.Start(req.Context(),
		inst.Client(semhttp.SpanName(req.Method, "")), given...)
	sent := req.WithContext(spanContext)
	// A request without a header map is refused by RoundTrip, and stays so.
	if req.Header != nil {
		sent.Header = req.Header.Clone()
		inst.Inject(spanContext, propagation.HeaderCarrier(sent.Header))
	}
	call := &clientCall{operation: operation, original: req, sent: sent,
		active: clientActive.With(given)}
	call.active.Add(spanContext, 1)
	ctx.SetParam(1, sent)
	ctx.SetData(call)
}

// clientOnExit describes the answer and lets the span end with its body.
func clientOnExit(ctx api.CallContext, resp *http.Response, err error) {
	call, ok := ctx.GetData().(*clientCall)
	if !ok {
		return
	}
	if err != nil || resp == nil {
		call.end(err)
		return
	}
	// The caller finds the request it made, not our copy.
	if resp.Request == call.sent {
		resp.Request = call.original
	}
	response := semhttp.ClientResponse{
		StatusCode: resp.StatusCode, Protocol: resp.Proto}
	call.operation.SetAttributes(response.Attributes()...)
	if failure := response.ErrorType(); failure != "" {
		call.operation.Fail(failure, "")
	}
	endWithBody(resp, call)
}

// end ends the operation, once.
func (c *clientCall) end(err error) {
	if !c.operation.End(err) {
		return
	}
	c.active.Add(c.operation, -1)
	if size := c.original.ContentLength; size > 0 ||
		c.original.Body == nil || c.original.Body == http.NoBody {
		c.operation.Record(clientRequestSize, float64(max(size, 0)))
	}
	if err == nil {
		c.operation.Record(clientResponseSize, float64(c.received.Load()))
	}
}

// isExport tells the requests by which an OTLP exporter sends spans. Ours sends
// them in a suppressed context; this is for one that the program has itself.
func isExport(req *http.Request) bool {
	agent := req.Header["User-Agent"]
	return len(agent) > 0 && strings.HasPrefix(agent[0], "OTel OTLP Exporter")
}
