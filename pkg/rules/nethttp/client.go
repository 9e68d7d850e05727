// Package nethttp instruments the HTTP client and server of the standard
// library.
//
// The rules beside it (rules.json) call clientOnEnter and clientOnExit around
// (*http.Transport).RoundTrip. They call serverOnEnter and serverOnExit around
// the function through which http.Server calls every handler, for HTTP/1 and
// HTTP/2. They call muxOnExit after (*http.ServeMux).ServeHTTP, which knows the
// route.
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

// clientCall is passed from the enter hook to the exit hook, and then belongs
// to the response body until its end.
type clientCall struct {
	operation *inst.Operation
	original  *http.Request
	sent      *http.Request
	// active counts the request while it is in progress.
	active inst.Series
	// received is the number of bytes of the body that were read.
	received atomic.Int64
}

// clientOnEnter starts a client span and writes its trace context into the
// headers of a copy of the request. A RoundTripper must not modify the request,
// which may be shared.
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
	// RoundTrip rejects a request without a header map, and must still do so.
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

// clientOnExit records the response. The span ends with the response body.
func clientOnExit(ctx api.CallContext, resp *http.Response, err error) {
	call, ok := ctx.GetData().(*clientCall)
	if !ok {
		return
	}
	if err != nil || resp == nil {
		call.end(err)
		return
	}
	// The caller must find its own request, not our copy.
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

// end ends the operation once.
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

// isExport reports whether an OTLP exporter of the program makes the request to
// send telemetry. Our exporter uses a suppressed context instead.
func isExport(req *http.Request) bool {
	agent := req.Header["User-Agent"]
	return len(agent) > 0 && strings.HasPrefix(agent[0], "OTel OTLP Exporter")
}
