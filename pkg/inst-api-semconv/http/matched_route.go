package semhttp

import (
	"context"
	"strings"
	"sync"
)

// MatchedRoute is the route of a request as routers find it: several, one inside
// the other, piece by piece. The hooks of a server put one into the context of
// each request, and those of routers add to it; neither knows the other. It is
// safe for concurrent use: http's TimeoutHandler leaves a handler behind that is
// still running.
//
// It is also the context in which it is found.
type MatchedRoute struct {
	context.Context
	mu       sync.Mutex
	template string
	// path is the path for which template was found.
	path string
}

type matchedRouteKey struct{}

// ContextWithRoute returns a context in which routers find the route. It is to be
// called once for a route.
func ContextWithRoute(ctx context.Context,
	route *MatchedRoute) context.Context {
	route.Context = ctx
	return route
}

// Value implements context.Context.
func (r *MatchedRoute) Value(key any) any {
	if key == (matchedRouteKey{}) {
		return r
	}
	return r.Context.Value(key)
}

// AddRoute notes the path template, "" for none, that a router found for a path
// in the server operation of ctx. Without one it does nothing.
func AddRoute(ctx context.Context, template, path string) {
	if route, ok := ctx.Value(matchedRouteKey{}).(*MatchedRoute); ok {
		route.add(template, path)
	}
}

// add adds what a router found for a path. Inner routers come first, for theirs
// is the first to return. An inner router knows more than an outer one; if a
// prefix was cut off the path between the two (http.StripPrefix), the outer one
// knows the prefix:
//
//	outer  /api/         for /api/users/7
//	inner  /users/{id}   for /users/7        → /api/users/{id}
func (r *MatchedRoute) add(template, path string) {
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

// Get returns the route found so far, "" without one.
func (r *MatchedRoute) Get() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.template
}
