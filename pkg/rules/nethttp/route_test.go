package nethttp

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/api/apitest"
)

// mux is a ServeMux with the hook.
type mux struct{ *http.ServeMux }

func newMux(pattern string, handler http.Handler) mux {
	m := mux{http.NewServeMux()}
	m.Handle(pattern, handler)
	return m
}

func (m mux) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx := apitest.New("net/http", "ServeHTTP").Params(&m.ServeMux, &w, &r)
	defer muxOnExit(ctx)
	m.ServeMux.ServeHTTP(w, r)
}

// copying returns middleware that passes on a copy of the request.
func copying(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(r.Context()))
	})
}

func TestRoutes(t *testing.T) {
	leaf := plain(200, "")
	users := newMux("GET /users/{id}", leaf)
	for name, c := range map[string]struct {
		handler    http.Handler
		path, want string
	}{
		"no mux":    {leaf, "/users/7", "GET"},
		"mux":       {users, "/users/7", "GET /users/{id}"},
		"no match":  {users, "/other", "GET"},
		"a copy":    {copying(users), "/users/7", "GET /users/{id}"},
		"root only": {newMux("/{$}", leaf), "/", "GET /"},
		"nested": {newMux("/", copying(users)), "/users/7",
			"GET /users/{id}"},
		// The inner mux clears the pattern of the request that both share.
		"nested without match": {newMux("/", users), "/other", "GET"},
		"prefix": {newMux("/api/", http.StripPrefix("/api", users)),
			"/api/users/7", "GET /api/users/{id}"},
		"two prefixes": {newMux("/a/", http.StripPrefix("/a",
			newMux("/b/", http.StripPrefix("/b", users)))),
			"/a/b/users/7", "GET /a/b/users/{id}"},
		"changing prefix": {newMux("/{tenant}/",
			http.StripPrefix("/t1", users)), "/t1/users/7",
			"GET /{tenant}/"},
	} {
		recorder := record(t)
		serverHandler{c.handler}.ServeHTTP(httptest.NewRecorder(),
			httptest.NewRequest("GET", c.path, nil))
		span := only(t, recorder, trace.SpanKindServer)
		if span.Name() != c.want {
			t.Errorf("%s: %q, want %q", name, span.Name(), c.want)
		}
	}
}

func TestMuxOutsideOfAServer(t *testing.T) {
	newMux("/", plain(200, "")).ServeHTTP(httptest.NewRecorder(),
		httptest.NewRequest("GET", "/", nil))
}
