// Package mux adds the routes of github.com/gorilla/mux to the spans of HTTP
// requests. The spans come from the hooks on net/http's server, in which the
// router runs.
package mux

import (
	"net/http"

	"github.com/gorilla/mux"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	semhttp "otel.example/pkg/inst-api-semconv/http"
)

var enabled = inst.Enabled("mux")

func init() {
	if !enabled {
		api.LeaveOut(matchOnExit)
	}
}

// matchOnExit runs when a router has searched the route of a request. Nested
// routers all report the innermost route.
func matchOnExit(ctx api.CallContext, found bool) {
	if !enabled || !found {
		return
	}
	req, _ := ctx.GetParam(1).(*http.Request)
	match, _ := ctx.GetParam(2).(*mux.RouteMatch)
	if req == nil || req.URL == nil || match == nil || match.Route == nil ||
		match.MatchErr != nil {
		return
	}
	if template, err := match.Route.GetPathTemplate(); err == nil {
		semhttp.AddRoute(req.Context(), template, req.URL.Path)
	}
}
