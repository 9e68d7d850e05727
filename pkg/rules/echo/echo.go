// Package echo adds the routes of github.com/labstack/echo to the spans of HTTP
// requests. The spans come from the hooks on net/http's server, in which echo
// runs.
package echo

import (
	"reflect"

	"github.com/labstack/echo/v4"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	semhttp "otel.example/pkg/inst-api-semconv/http"
)

var enabled = inst.Enabled("echo")

func init() {
	if !enabled {
		api.LeaveOut(findOnExit)
	}
}

// findOnExit runs when a router has searched the route of a request.
func findOnExit(ctx api.CallContext) {
	if !enabled {
		return
	}
	c, ok := ctx.GetParam(3).(echo.Context)
	if !ok || c.Request() == nil || c.Request().URL == nil || notFound(c) {
		return
	}
	semhttp.AddRoute(c.Request().Context(), c.Path(), c.Request().URL.Path)
}

// notFound reports whether no route was found. Before v4.2, c.Path then returns
// the path of the request.
func notFound(c echo.Context) bool {
	return reflect.ValueOf(c.Handler()).Pointer() ==
		reflect.ValueOf(echo.NotFoundHandler).Pointer()
}
