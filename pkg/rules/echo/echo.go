// Package echo gives the spans of HTTP requests the routes of echo
// (github.com/labstack/echo). The spans themselves are those of net/http's
// server, which echo runs in.
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

// findOnExit runs when a router has looked for the route of a request.
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

// notFound says whether no route was found. Before v4.2 the path of the request
// is then in the place of the route's.
func notFound(c echo.Context) bool {
	return reflect.ValueOf(c.Handler()).Pointer() ==
		reflect.ValueOf(echo.NotFoundHandler).Pointer()
}
