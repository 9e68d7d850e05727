#!/bin/bash
# A program that imports package api gets its spans if the tool built it. Built
# by plain go, it works without spans.
# Slow: compiles a program with and without its modules.
source "$(dirname "$0")"/common.sh

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

	"otel.example/pkg/api"
)

var server *httptest.Server

// traced is the trace of a request that is made without a context.
func traced() string {
	response, err := http.Get(server.URL + "/leaf")
	if err != nil {
		panic(err)
	}
	response.Body.Close()
	return response.Header.Get("Trace")
}

func work(w http.ResponseWriter, r *http.Request) {
	span := api.SpanFromGoroutine()
	span.SetAttribute("answer", 42)
	id := span.TraceID()
	fmt.Println("span", span.IsValid(), len(id), len(span.SpanID()))
	fmt.Println("same", traced() == id)
	job, done := api.Carry(func() {
		fmt.Println("carried", api.SpanFromGoroutine().TraceID() == id)
	}), make(chan bool)
	jobs <- func() { job(); done <- true }
	<-done
	api.WithoutTracing(func() { fmt.Println("untraced", traced() == "") })
	api.WithNewTrace(func() { fmt.Println("new", traced() != id) })
	ctx := api.ContextFromGoroutine(context.Background())
	fmt.Println("context", ctx != context.Background())
}

var jobs = make(chan func())

func main() {
	go func() {
		for job := range jobs {
			job()
		}
	}()
	server = httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			parent := r.Header.Get("Traceparent")
			if parent != "" {
				w.Header().Set("Trace", parent[3:35])
			}
			if r.URL.Path == "/" {
				work(w, r)
			}
		}))
	http.Get(server.URL)
}
END

go build -o plain .
prints ./plain <<'END'
span false 0 0
same true
carried true
untraced true
new false
context false
END

"$OTEL" go build -o app . 2> err
lacks err 'newer version'
cat > traced <<'END'
span true 32 16
same true
carried true
untraced true
new true
context true
END
prints ./app < traced
(cd "$root/test/tools/otlprecv" && go build -o "$t/otlprecv" .)
OTEL_TRACES_EXPORTER=otlp prints ./otlprecv -out spans -- ./app < traced
has spans '"name":"GET".*"answer":42|"answer":42.*"name":"GET"'

# If turned off in the build or at run time, the program behaves as the plain
# one.
sed -i 's/^span .*/span false 0 0/;s/^\(same\|untraced\) .*/\1 false/;
        s/^context .*/context false/' traced
OTEL_GO_DISABLED_INSTRUMENTATIONS=goroutine prints ./app < traced
"$OTEL" --disable goroutine go build -o app .
prints ./app < traced
