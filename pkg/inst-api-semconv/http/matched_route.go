package semhttp

import (
	"context"
	"strings"
	"sync"
)

// MatchedRoute is the route of a request. Routers find it piece by piece,
// because they may be nested. The hooks of a server put a MatchedRoute into the
// context of each request, and the hooks of routers add to it; neither depends
// on the other. It is safe for concurrent use, because http.TimeoutHandler
// leaves a running handler behind.
//
// A MatchedRoute is also the context that carries it.
type MatchedRoute struct {
	context.Context
	mu       sync.Mutex
	template string
	// path is the path for which template was found.
	path string
}

type matchedRouteKey struct{}

// ContextWithRoute returns a context in which routers find the route. It must
// be called at most once for a route.
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

// AddRoute records the path template that a router found for path, in the
// server operation of ctx. An empty template is ignored. Without a server
// operation AddRoute does nothing.
func AddRoute(ctx context.Context, template, path string) {
	if route, ok := ctx.Value(matchedRouteKey{}).(*MatchedRoute); ok {
		route.add(template, path)
	}
}

// add adds the template that a router found for a path. Inner routers come
// first, because they return first. An inner router knows more than an outer
// one. If a prefix was cut off the path between them (http.StripPrefix), the
// outer router knows the prefix:
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

// Get returns the route found so far, or "".
func (r *MatchedRoute) Get() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.template
}
