// Package gin adds the routes of github.com/gin-gonic/gin to the spans of HTTP
// requests. The spans come from the hooks on net/http's server, in which gin
// runs.
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

// requestOnExit runs when gin has handled a request of the server, or a request
// that a handler rewrote and passed to engine.HandleContext.
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
