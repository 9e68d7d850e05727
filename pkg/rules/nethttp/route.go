package nethttp

import (
	"net/http"

	"otel.example/pkg/api"
	semhttp "otel.example/pkg/inst-api-semconv/http"
)

// muxOnExit records the route that a ServeMux found. The server's own request
// has the route only if no code between server and mux copies the request, as
// most middleware does.
func muxOnExit(ctx api.CallContext) {
	if !server.On() {
		return
	}
	req, ok := ctx.GetParam(2).(*http.Request)
	if !ok || req == nil || req.Pattern == "" || req.URL == nil {
		return
	}
	semhttp.AddRoute(req.Context(), semhttp.Route(req.Pattern), req.URL.Path)
}
