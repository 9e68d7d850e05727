package main

import (
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
)

// serve serves on a free port.
func serve(handler http.Handler) (service, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return service{}, err
	}
	go http.Serve(listener, handler)
	return service{address: listener.Addr().String()}, nil
}

func hello(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	io.WriteString(w, "Hello, "+r.PathValue("name")+"!\n")
}

func httpServer() (service, error) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hello/{name}", hello)
	return serve(instrumentHandler(mux))
}

func ginServer() (service, error) {
	gin.SetMode(gin.ReleaseMode)
	engine := gin.New()
	instrumentGin(engine)
	engine.GET("/hello/:name", func(c *gin.Context) {
		c.String(http.StatusOK, "Hello, %s!\n", c.Param("name"))
	})
	return serve(engine)
}

// newLogger returns a logger that formats its records and discards them.
func newLogger() *slog.Logger {
	to, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		panic(err)
	}
	return slog.New(instrumentLogs(slog.NewJSONHandler(to, nil)))
}

func slogServer() (service, error) {
	logger := newLogger()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hello/{name}",
		func(w http.ResponseWriter, r *http.Request) {
			logger.InfoContext(r.Context(), "hello", "name", r.PathValue("name"),
				"size", 42)
			hello(w, r)
		})
	return serve(instrumentHandler(mux))
}

// get calls the backend of the load program.
func get(ctx context.Context, client *http.Client, url string) error {
	request, err := http.NewRequestWithContext(ctx, "GET", url, nil)
	if err != nil {
		return err
	}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	_, err = io.Copy(io.Discard, response.Body)
	return err
}

func newHTTPClient() *http.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = 64
	return &http.Client{Transport: instrumentTransport(transport)}
}

func httpClient() (service, error) {
	client := newHTTPClient()
	url := os.Getenv("HTTP_BACKEND") + "/hello/world"
	return service{call: func() error {
		return get(context.Background(), client, url)
	}}, nil
}
