//go:build !contrib

package main

import (
	"database/sql"
	"log/slog"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/redis/go-redis/v9"
	"google.golang.org/grpc"
)

// This file is for a program without telemetry. The functions that
// wire_contrib.go implements do nothing.

func setUp() (stop func()) { return func() {} }

func instrumentHandler(handler http.Handler) http.Handler { return handler }

func instrumentTransport(transport *http.Transport) http.RoundTripper {
	return transport
}

func instrumentGin(*gin.Engine) {}

func instrumentLogs(handler slog.Handler) slog.Handler { return handler }

func instrumentRedis(*redis.Client) {}

func openDB(driver, source string) (*sql.DB, error) {
	return sql.Open(driver, source)
}

func grpcServerOptions() []grpc.ServerOption { return nil }

func grpcDialOptions() []grpc.DialOption { return nil }
