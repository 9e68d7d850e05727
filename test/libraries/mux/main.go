// This program is a server that uses gorilla/mux, and its client.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"

	"github.com/gorilla/mux"
)

func main() {
	router := mux.NewRouter()
	router.HandleFunc("/users/{id:[0-9]+}", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, mux.Vars(r)["id"])
	}).Methods("GET")
	api := router.PathPrefix("/api").Subrouter()
	api.HandleFunc("/items/{name}", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(204)
	})
	server := httptest.NewServer(router)
	defer server.Close()
	for _, path := range []string{"/users/7", "/api/items/x", "/nowhere"} {
		response, err := http.Get(server.URL + path)
		if err != nil {
			panic(err)
		}
		body, _ := io.ReadAll(response.Body)
		response.Body.Close()
		fmt.Println(response.Status, string(body))
	}
}
