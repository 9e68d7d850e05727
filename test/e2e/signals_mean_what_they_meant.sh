#!/bin/bash
# A program that handles SIGTERM still handles it. A program that does not
# handle it flushes and ends, and a second signal ends it at once, even if the
# collector never answers.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir hang
cat > hang/main.go <<'END'
package main

import (
	"net"
	"os"
	"time"
)

func main() {
	net.Listen("tcp", os.Args[1])
	time.Sleep(time.Minute)
}
END
cat > main.go <<'END'
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	response, _ := http.Get(httptest.NewServer(http.NotFoundHandler()).URL)
	response.Body.Close()
	signals := make(chan os.Signal, 9)
	if len(os.Args) > 1 {
		signal.Notify(signals, syscall.SIGTERM)
	}
	fmt.Println("ready")
	fmt.Println(<-signals)
	os.Exit(5)
}
END
go build -o hanging ./hang
"$OTEL" -q go build -o app .
ready() {
  until [ -s out ]; do sleep 0.05; done
}

./app handle > out &
program=$!
ready
kill -TERM $program
exits 5 wait $program
prints cat out <<'END'
ready
terminated
END

port=$(free_port)
./hanging 127.0.0.1:$port &
wait_port $port
export OTEL_TRACES_EXPORTER=otlp OTEL_GO_SHUTDOWN_TIMEOUT=30s
export OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:$port
: > out
./app > out &
program=$!
ready
start=$SECONDS
kill -TERM $program
sleep 0.5
kill -0 $program || fail "ended without a flush"
kill -TERM $program
code=0
wait $program || code=$?
[ $code -eq 143 ] || fail "exit code $code"
[ $((SECONDS - start)) -lt 10 ] || fail "took $((SECONDS - start)) s"
