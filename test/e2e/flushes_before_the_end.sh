#!/bin/bash
# A program sends its last span however it ends, with the exit code and the
# output that it has without otel.
source "$(dirname "$0")"/common.sh

(cd "$root"/test/tools/otlprecv && go build -o "$t"/otlprecv .)
module example.com/app
cat > main.go <<'END'
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"syscall"
)

func main() {
	response, _ := http.Get(httptest.NewServer(http.NotFoundHandler()).URL)
	response.Body.Close()
	wait := make(chan int)
	switch os.Args[1] {
	case "fatal":
		log.Fatal("fatal")
	case "exit":
		os.Exit(3)
	case "panic":
		panic(fmt.Errorf("in main"))
	case "goroutine":
		go func() { panic("in a goroutine") }()
		<-wait
	case "nested":
		go func() {
			defer func() { panic(fmt.Sprint("again: ", recover())) }()
			var none map[string]int
			none["x"] = 1
		}()
		<-wait
	case "term":
		syscall.Kill(os.Getpid(), syscall.SIGTERM)
		<-wait
	case "interrupt":
		syscall.Kill(os.Getpid(), syscall.SIGINT)
		<-wait
	}
}
END
go build -o plain .
"$OTEL" -q go build -o app .
unset "${!OTEL_@}"
export OTEL_METRICS_EXPORTER=none OTEL_LOGS_EXPORTER=none
for way in return fatal exit panic goroutine nested term interrupt; do
  code=0 plain_code=0
  ./plain $way 2> plain.err || plain_code=$?
  ./otlprecv -out spans -- ./app $way 2> app.err || code=$?
  [ $code -eq $plain_code ] || fail "$way: exit code $code, not $plain_code"
  # Times, addresses and numbers of goroutines differ from run to run.
  for file in plain app; do
    grep -vE '^\s|^goroutine |^$|^[a-z.]+\(' $file.err |
      sed -E 's/^[0-9/]+ [0-9:]+ //' > $file.said || true
  done
  diff -u plain.said app.said || fail "$way"
  has spans '"kind":"client"'
done
