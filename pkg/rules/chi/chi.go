// Package chi gives the spans of HTTP requests the routes of chi
// (github.com/go-chi/chi). The spans themselves are those of net/http's server,
// which chi runs in.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	semhttp "otel.example/pkg/inst-api-semconv/http"
)

var enabled = inst.Enabled("chi")

func init() {
	if !enabled {
		api.LeaveOut(routeOnExit)
	}
}

// routeOnExit runs when a router has handled a request. Of routers mounted in one
// another the innermost is first, and knows the whole pattern.
func routeOnExit(ctx api.CallContext) {
	if !enabled {
		return
	}
	req, ok := ctx.GetParam(2).(*http.Request)
	if !ok || req == nil || req.URL == nil {
		return
	}
	if route := chi.RouteContext(req.Context()); route != nil {
		semhttp.AddRoute(req.Context(), route.RoutePattern(), req.URL.Path)
	}
}
