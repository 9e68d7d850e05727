package nethttp

import (
	"net/http"
	"strings"
	"sync"

	"otel.example/pkg/api"
	semhttp "otel.example/pkg/inst-api-semconv/http"
)

// muxOnExit notes the route that a ServeMux found. The server's own request
// shows it only as long as nobody between server and mux makes a copy, which
// most middleware does.
func muxOnExit(ctx api.CallContext) {
	req, ok := ctx.GetParam(2).(*http.Request)
	if !ok || req == nil || req.Pattern == "" || req.URL == nil {
		return
	}
	call, ok := req.Context().Value(serverCallKey{}).(*serverCall)
	if ok {
		call.route.found(semhttp.Route(req.Pattern), req.URL.Path)
	}
}

// route is the route of a request, which several muxes, one inside the other,
// may have found piece by piece. It is safe for concurrent use: http's
// TimeoutHandler leaves a handler behind that is still running.
type route struct {
	mu       sync.Mutex
	template string
	// path is the path for which template was found.
	path string
}

// found adds what a mux found for a path. Inner muxes come first, for theirs is
// the first to return. An inner mux knows more than an outer one; if a prefix
// was cut off the path between the two (http.StripPrefix), the outer one knows
// the prefix:
//
//	outer  /api/         for /api/users/7
//	inner  /users/{id}   for /users/7        → /api/users/{id}
func (r *route) found(template, path string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	prefix, suffixed := strings.CutSuffix(path, r.path)
	switch {
	case template == "":
		return
	case r.template != "" && suffixed && prefix == "":
		return
	case r.template != "" && suffixed && template == prefix+"/":
		template = prefix + r.template
	}
	r.template, r.path = template, path
}

func (r *route) get() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.template
}
