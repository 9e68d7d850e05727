package main

// This file has the backends of the services: an HTTP server, a gRPC server, a
// server with as much of Redis' protocol as the response to GET takes, and an
// OTLP receiver that counts spans.

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/protobuf/encoding/protowire"
)

type backends struct {
	http, grpc, redis, otlp string
	// spans is the number of spans received, and last the time of the last
	// request in Unix nanoseconds.
	spans, last atomic.Int64
}

func startBackends() (*backends, error) {
	b := &backends{}
	for _, one := range []struct {
		address *string
		serve   func(net.Listener) error
	}{
		{&b.http, serveHTTP}, {&b.grpc, serveGRPC}, {&b.redis, serveRedis},
		{&b.otlp, b.serveOTLP},
	} {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		*one.address = listener.Addr().String()
		go one.serve(listener)
	}
	return b, nil
}

// environment returns the environment variables of the services. The queue
// holds all spans of a measurement, so that none is dropped and all variants
// send all of theirs.
func (b *backends) environment() []string {
	return []string{
		"HTTP_BACKEND=http://" + b.http, "GRPC_BACKEND=" + b.grpc,
		"REDIS_BACKEND=" + b.redis,
		"OTEL_EXPORTER_OTLP_ENDPOINT=http://" + b.otlp,
		fmt.Sprint("OTEL_BSP_SCHEDULE_DELAY=", batchDelay.Milliseconds()),
		"OTEL_BSP_MAX_QUEUE_SIZE=50000",
		"OTEL_METRIC_EXPORT_INTERVAL=3600000",
	}
}

// awaitQuiet waits until nothing has been received for the duration quiet.
func (b *backends) awaitQuiet() {
	b.last.Store(time.Now().UnixNano())
	for {
		time.Sleep(quiet / 10)
		if time.Since(time.Unix(0, b.last.Load())) > quiet {
			return
		}
	}
}

func serveHTTP(listener net.Listener) error {
	return http.Serve(listener, http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			io.WriteString(w, "Hello, world!\n")
		}))
}

func serveGRPC(listener net.Listener) error {
	server := grpc.NewServer()
	healthpb.RegisterHealthServer(server, health.NewServer())
	return server.Serve(listener)
}

func serveRedis(listener net.Listener) error {
	for {
		connection, err := listener.Accept()
		if err != nil {
			return err
		}
		go answerRedis(connection)
	}
}

// answerRedis responds to commands. A command is an array of strings, each
// preceded by its length, all in lines
// (https://redis.io/docs/latest/develop/reference/protocol-spec/).
func answerRedis(connection net.Conn) {
	defer connection.Close()
	in := bufio.NewReader(connection)
	for {
		var words, length int
		if _, err := fmt.Fscanf(in, "*%d\r\n", &words); err != nil {
			return
		}
		command := make([]string, words)
		for i := range command {
			if _, err := fmt.Fscanf(in, "$%d\r\n", &length); err != nil {
				return
			}
			word := make([]byte, length+2)
			if _, err := io.ReadFull(in, word); err != nil {
				return
			}
			command[i] = string(word[:length])
		}
		answer := "-ERR unknown command\r\n"
		if len(command) > 0 && strings.EqualFold(command[0], "get") {
			answer = "$5\r\nworld\r\n"
		}
		io.WriteString(connection, answer)
	}
}

func (b *backends) serveOTLP(listener net.Listener) error {
	return http.Serve(listener, http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			body, err := io.ReadAll(r.Body)
			if err == nil && r.URL.Path == "/v1/traces" {
				b.last.Store(time.Now().UnixNano())
				b.spans.Add(int64(countSpans(body)))
			}
			w.Header().Set("Content-Type", "application/x-protobuf")
		}))
}

// countSpans returns the number of spans in an ExportTraceServiceRequest:
// resource_spans is its field 1, scope_spans field 2 of that, and spans field 2
// of that.
func countSpans(request []byte) int {
	return count(request, 1, 2, 2)
}

// count returns the number of fields at a path of field numbers.
func count(message []byte, path ...protowire.Number) int {
	if len(path) == 0 {
		return 1
	}
	found := 0
	for len(message) > 0 {
		number, kind, n := protowire.ConsumeTag(message)
		if n < 0 {
			return found
		}
		size := protowire.ConsumeFieldValue(number, kind, message[n:])
		if size < 0 {
			return found
		}
		if number == path[0] && kind == protowire.BytesType {
			inner, _ := protowire.ConsumeBytes(message[n:])
			found += count(inner, path[1:]...)
		}
		message = message[n+size:]
	}
	return found
}
