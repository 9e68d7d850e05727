package main

import (
	"net/http"
	"os"
)

// shopServer does in each request what the other services do separately: it
// reads a cache and a database, calls another service and writes a log record.
func shopServer() (service, error) {
	db, err := openDB("memory", "server=127.0.0.1 port=5432 dbname=shop")
	if err != nil {
		return service{}, err
	}
	cache, client, logger := newRedis(), newHTTPClient(), newLogger()
	url := os.Getenv("HTTP_BACKEND") + "/hello/world"
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hello/{name}",
		func(w http.ResponseWriter, r *http.Request) {
			ctx := r.Context()
			for _, err := range []error{cache.Get(ctx, "name").Err(),
				queryName(ctx, db), get(ctx, client, url)} {
				if err != nil {
					http.Error(w, err.Error(), http.StatusInternalServerError)
					return
				}
			}
			logger.InfoContext(ctx, "served", "name", r.PathValue("name"))
			hello(w, r)
		})
	return serve(instrumentHandler(mux))
}
