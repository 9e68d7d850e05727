// This program is a server that uses chi, and its client.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func main() {
	router := chi.NewRouter()
	router.Use(middleware.RequestID)
	router.Get("/", func(w http.ResponseWriter, r *http.Request) {})
	router.Route("/users", func(r chi.Router) {
		r.Get("/{id}", func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprint(w, chi.URLParam(r, "id"))
		})
	})
	admin := chi.NewRouter()
	admin.Get("/stats/{day:[0-9]+}", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(204)
	})
	router.Mount("/admin", admin)
	server := httptest.NewServer(router)
	defer server.Close()
	for _, path := range []string{"/", "/users/7", "/admin/stats/3", "/nowhere"} {
		response, err := http.Get(server.URL + path)
		if err != nil {
			panic(err)
		}
		body, _ := io.ReadAll(response.Body)
		response.Body.Close()
		fmt.Println(response.Status, string(body))
	}
}
