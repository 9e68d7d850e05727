// Gin is a typical web service: HTTP with gin, a cache in Redis, calls to
// another service with gRPC, a table in SQLite and structured logs.
//
//	gin -port 8080     serves until it is interrupted
//	gin -selftest      starts everything on free loopback ports, makes
//	                   requests to itself, prints the responses and exits
//
// It uses Redis at $REDIS_ADDR if that is set. With -selftest it starts its
// own.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	port := flag.Int("port", 8080, "port to serve on (loopback)")
	test := flag.Bool("selftest", false, "make requests to itself and exit")
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(),
		os.Interrupt, syscall.SIGTERM)
	defer stop()

	run := func() error { return serve(ctx, *port) }
	if *test {
		run = func() error { return selftest(ctx, os.Stdout) }
	}
	if err := run(); err != nil {
		slog.Error("stopped", "error", err)
		os.Exit(1)
	}
}

// serve serves until ctx is done.
func serve(ctx context.Context, port int) error {
	service, err := newService(ctx, os.Getenv("REDIS_ADDR"), os.Stderr)
	if err != nil {
		return err
	}
	defer service.close()

	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return err
	}
	slog.Info("serving", "address", listener.Addr().String())
	server := &http.Server{Handler: service.routes()}
	context.AfterFunc(ctx, func() { server.Shutdown(context.Background()) })
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
