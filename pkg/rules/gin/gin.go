// Package gin gives the spans of HTTP requests the routes of gin
// (github.com/gin-gonic/gin). The spans themselves are those of net/http's
// server, which gin runs in.
package gin

import (
	"github.com/gin-gonic/gin"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	semhttp "otel.example/pkg/inst-api-semconv/http"
)

var enabled = inst.Enabled("gin")

func init() {
	if !enabled {
		api.LeaveOut(requestOnExit)
	}
}

// requestOnExit runs when gin has handled a request: one of the server, or one
// that a handler rewrote and gave to engine.HandleContext.
func requestOnExit(ctx api.CallContext) {
	if !enabled {
		return
	}
	c, ok := ctx.GetParam(1).(*gin.Context)
	if !ok || c.Request == nil || c.Request.URL == nil {
		return
	}
	semhttp.AddRoute(c.Request.Context(), c.FullPath(), c.Request.URL.Path)
}
