#!/bin/bash
# With a hundred requests at a time, each with a hundred goroutines that set
# labels and start others, each goroutine knows the trace of its request until
# the request ends. The race detector finds nothing.
# Slow: runs long under the race detector.
source "$(dirname "$0")"/common.sh

command -v gcc > /dev/null || skip no C compiler, which -race needs
module example.com/app
cat >> go.mod <<END
require otel.example/pkg/api v0.0.0
replace otel.example/pkg/api => $root/pkg/api
END
cat > main.go <<'END'
package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"runtime/pprof"
	"sync"
	"sync/atomic"
	"time"

	"otel.example/pkg/api"
)

var wrong, right atomic.Int64

func expect(want string) {
	if got := api.SpanFromGoroutine().TraceID(); got != want {
		wrong.Add(1)
		return
	}
	right.Add(1)
}

func handle(w http.ResponseWriter, r *http.Request) {
	trace := api.SpanFromGoroutine().TraceID()
	var group sync.WaitGroup
	group.Add(101)
	for range 100 {
		go pprof.Do(context.Background(), pprof.Labels("k", trace),
			func(context.Context) {
				expect(trace)
				go func() {
					expect(trace)
					group.Done()
				}()
			})
	}
	time.AfterFunc(0, func() {
		expect(trace)
		group.Done()
	})
	group.Wait()
	go func() {
		<-r.Context().Done()
		for api.SpanFromGoroutine().IsValid() {
			time.Sleep(time.Millisecond)
		}
		ended.Done()
	}()
}

var ended sync.WaitGroup

func main() {
	server := httptest.NewServer(http.HandlerFunc(handle))
	ended.Add(100)
	for range 100 {
		go http.Get(server.URL)
	}
	ended.Wait()
	server.Close()
	fmt.Println(wrong.Load(), right.Load())
}
END

"$OTEL" go build -race -o app .
prints ./app <<< '0 20100'

# The package alone, with everything in it that may race.
cd "$root/pkg/inst-api"
go test -race -skip TestMemory ./goroutine
