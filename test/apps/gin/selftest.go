package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/alicebob/miniredis/v2"
	"github.com/gin-gonic/gin"
	"google.golang.org/grpc/health/grpc_health_v1"
)

// requests are requests to each endpoint, valid and invalid ones.
var requests = []struct{ method, path, body string }{
	{"GET", "/hello/gopher", ""},
	{"GET", "/nowhere", ""},
	{"POST", "/api/users", `{"name": "Ada"}`},
	{"POST", "/api/users", `{"name": ""}`},
	{"GET", "/api/users/1", ""},
	{"GET", "/api/users/2", ""},
	{"PUT", "/api/cache/answer", "42"},
	{"GET", "/api/cache/answer", ""},
	{"GET", "/api/cache/question", ""},
	{"GET", "/health?service=users", ""},
	{"GET", "/health?service=nobody", ""},
	{"GET", "/panic", ""},
}

// selftest makes requests to the service. Its output is the same each time.
func selftest(ctx context.Context, out io.Writer) error {
	server := miniredis.NewMiniRedis()
	if err := server.Start(); err != nil {
		return err
	}
	defer server.Close()
	gin.DefaultErrorWriter = io.Discard

	logs := &strings.Builder{}
	service, err := newService(ctx, server.Addr(), logs)
	if err != nil {
		return err
	}
	defer service.close()
	web := httptest.NewServer(service.routes())
	for _, r := range requests {
		if err := request(ctx, out, web.URL, r.method, r.path, r.body); err != nil {
			return err
		}
	}
	web.Close()
	if err := watchHealth(ctx, out, service.health.client); err != nil {
		return err
	}
	fmt.Fprint(out, logs)
	return nil
}

func request(ctx context.Context, out io.Writer,
	url, method, path, body string) error {
	request, err := http.NewRequestWithContext(ctx, method, url+path,
		strings.NewReader(body))
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%s %s: %d %s\n", method, path, response.StatusCode, text)
	return nil
}

// watchHealth returns the first message of a stream.
func watchHealth(ctx context.Context, out io.Writer,
	client grpc_health_v1.HealthClient) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := client.Watch(ctx,
		&grpc_health_v1.HealthCheckRequest{Service: "users"})
	if err != nil {
		return err
	}
	response, err := stream.Recv()
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "watch users: %s\n", response.Status)
	return nil
}
