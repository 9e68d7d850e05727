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

	"go.opentelemetry.io/otel/propagation"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	semhttp "otel.example/pkg/inst-api-semconv/http"
)

const scope = "otel.example/pkg/rules/nethttp"

var client = inst.New(scope, "nethttp/client")

// clientCall goes from the enter hook to the exit hook.
type clientCall struct {
	operation *inst.Operation
	original  *http.Request
	sent      *http.Request
}

// clientOnEnter starts a client span and puts its trace context into the
// headers of a copy of the request: a RoundTripper must not change the request
// it is given, which may be shared.
func clientOnEnter(ctx api.CallContext, t *http.Transport,
	req *http.Request) {
	if req == nil || !client.Enabled(req.Context()) || isExport(req) {
		return
	}
	request := semhttp.ClientRequest{Method: req.Method, URL: req.URL}
	spanContext, operation := client.Start(req.Context(),
		inst.Client(semhttp.SpanName(req.Method, "")), request.Attributes()...)
	sent := req.WithContext(spanContext)
	// A request without a header map is refused by RoundTrip, and stays so.
	if req.Header != nil {
		sent.Header = req.Header.Clone()
		inst.Inject(spanContext, propagation.HeaderCarrier(sent.Header))
	}
	ctx.SetParam(1, sent)
	ctx.SetData(&clientCall{operation, req, sent})
}

// clientOnExit describes the answer and lets the span end with its body.
func clientOnExit(ctx api.CallContext, resp *http.Response, err error) {
	call, ok := ctx.GetData().(*clientCall)
	if !ok {
		return
	}
	if err != nil || resp == nil {
		call.operation.End(err)
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
	endWithBody(resp, call.operation)
}

// isExport tells the requests by which an OTLP exporter sends spans. Ours sends
// them in a suppressed context; this is for one that the program has itself.
func isExport(req *http.Request) bool {
	agent := req.Header["User-Agent"]
	return len(agent) > 0 && strings.HasPrefix(agent[0], "OTel OTLP Exporter")
}
