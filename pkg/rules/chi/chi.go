// Package chi adds the routes of github.com/go-chi/chi to the spans of HTTP
// requests. The spans come from the hooks on net/http's server, in which chi
// runs.
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

// routeOnExit runs when a router has handled a request. Of nested routers the
// innermost returns first; it knows the whole pattern.
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
