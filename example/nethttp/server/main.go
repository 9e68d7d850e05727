// Server greets people over HTTP. For each it asks itself for the time of day,
// as services ask other services.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	address := flag.String("address", "127.0.0.1:8080", "address to listen on")
	flag.Parse()
	listener, err := net.Listen("tcp", *address)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("http://%s\n", listener.Addr())
	self := "http://" + listener.Addr().String()

	mux := http.NewServeMux()
	mux.HandleFunc("GET /hello/{name}", hello(self))
	mux.HandleFunc("GET /daytime", daytime)
	if err := serve(&http.Server{Handler: mux}, listener); err != nil {
		log.Fatal(err)
	}
}

// serve serves until the process is asked to end, and lets requests finish.
func serve(server *http.Server, listener net.Listener) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt,
		syscall.SIGTERM)
	defer stop()
	done := make(chan error, 1)
	go func() {
		<-ctx.Done()
		done <- server.Shutdown(context.Background())
	}()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-done
}

func hello(self string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		part, err := get(r.Context(), self+"/daytime")
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		fmt.Fprintf(w, "Good %s, %s!\n", part, r.PathValue("name"))
	}
}

func daytime(w http.ResponseWriter, r *http.Request) {
	switch hour := time.Now().Hour(); {
	case hour < 12:
		fmt.Fprint(w, "morning")
	case hour < 18:
		fmt.Fprint(w, "afternoon")
	default:
		fmt.Fprint(w, "evening")
	}
}

func get(ctx context.Context, url string) (string, error) {
	request, err := http.NewRequestWithContext(ctx, "GET", url, nil)
	if err != nil {
		return "", err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return "", err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	return string(text), err
}
