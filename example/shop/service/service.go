// Package service has what the four services of the shop share: they listen, say
// where, and serve until they are asked to end.
package service

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
)

// Listen listens on a TCP address, whose port may be 0, and prints the address
// that it got as `listening on HOST:PORT`.
func Listen(address string) (net.Listener, error) {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return nil, err
	}
	fmt.Println("listening on", listener.Addr())
	return listener, nil
}

// UntilAsked returns a context that is done when the process is asked to end.
func UntilAsked() (context.Context, context.CancelFunc) {
	return signal.NotifyContext(context.Background(), os.Interrupt,
		syscall.SIGTERM)
}

// ServeHTTP serves on an address until the process is asked to end, and lets
// requests finish.
func ServeHTTP(address string, handler http.Handler) error {
	listener, err := Listen(address)
	if err != nil {
		return err
	}
	ctx, stop := UntilAsked()
	defer stop()
	server := &http.Server{Handler: handler}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
		return server.Shutdown(context.Background())
	}
}
