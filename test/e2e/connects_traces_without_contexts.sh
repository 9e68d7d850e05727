#!/bin/bash
# A handler that passes no context makes one trace of its own work, its
# database, goroutines, an errgroup, a timer and pools of workers. A goroutine,
# a worker or a connection that outlives a request never joins the trace of
# another request.
# Slow: compiles SQLite.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"database/sql"
	"database/sql/driver"
	"io"
	"net"
	"net/http"
	"time"

	"github.com/gammazero/workerpool"
	"github.com/panjf2000/ants/v2"
	"golang.org/x/sync/errgroup"
)

var (
	base  string
	early = make(chan func())
	kept  = make(chan func())
	pool  = workerpool.New(1)
	db    *sql.DB
)

func get(what string) {
	response, err := http.Get(base + "/" + what)
	if err != nil {
		panic(err)
	}
	defer response.Body.Close()
	io.Copy(io.Discard, response.Body)
}

// database is a driver for a database that does nothing.
type database struct {
	driver.Driver
	driver.Conn
	driver.Stmt
}

func (database) Open(string) (driver.Conn, error)    { return database{}, nil }
func (database) Prepare(string) (driver.Stmt, error) { return database{}, nil }
func (database) NumInput() int                       { return 0 }
func (database) Close() error                        { return nil }

func (database) Exec([]driver.Value) (driver.Result, error) {
	return driver.RowsAffected(1), nil
}

func worker(jobs chan func()) {
	for job := range jobs {
		job()
	}
}

func work(w http.ResponseWriter, r *http.Request) {
	first := r.URL.Path == "/first"
	if first {
		go worker(kept)
	}
	done := make(chan bool)
	do := func(what string) { get(what); done <- true }
	go do("goroutine")
	<-done
	go func() { go do("its-child") }()
	<-done
	var group errgroup.Group
	group.Go(func() error { get("errgroup"); return nil })
	group.Wait()
	time.AfterFunc(time.Millisecond, func() { do("timer") })
	<-done
	ants.Submit(func() { do("ants") })
	<-done
	pool.Submit(func() { do("workerpool") })
	<-done
	// Nothing tells what these workers work for: one was started before there
	// was a request, the other in the first.
	early <- func() { do("early-worker") }
	<-done
	if !first {
		kept <- func() { do("kept-worker") }
		<-done
	}
	get("handler")
	if _, err := db.Exec("UPDATE t SET x = 1"); err != nil {
		panic(err)
	}
}

func main() {
	sql.Register("none", database{})
	db, _ = sql.Open("none", "")
	go worker(early)
	http.HandleFunc("/first", work)
	http.HandleFunc("/second", work)
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go http.Serve(listener, nil)
	base = "http://" + listener.Addr().String()
	for _, what := range []string{"first", "second"} {
		get(what)
	}
}
END
go get github.com/gammazero/workerpool@v1.1.3 \
  github.com/panjf2000/ants/v2@v2.11.3 golang.org/x/sync@v0.14.0 2> get ||
  fail "$(cat get)"
(cd "$root/test/tools/otlprecv" && go build -o "$t/otlprecv" .)

"$OTEL" go build -o app .
OTEL_TRACES_EXPORTER=otlp ./otlprecv -tree -- ./app > out

# The depth, the kind and the path of each span.
sed -nE -e 's/^trace .*: (.*), 1 service.*/\1/p' -e 's/│/ /g' \
  -e 's,^( *)[└├]─ .*\[([a-z]+)\].*url\.(full|path)=(http://[^/]*)?([^ ]*).*,\1\2 \5,p' \
  -e 's,^( *)[└├]─ .*\[([a-z]+)\].*db\.query\.text=([A-Z]*).*,\1\2 \3,p' \
  out > shape
call() {
  printf '%*sclient /%s\n%*sserver /%s\n' "$1" '' "$2" $(($1 + 3)) '' "$2"
}
request() {
  local what
  echo "17 spans"
  call 0 "$1"
  for what in goroutine its-child errgroup timer ants workerpool handler; do
    call 6 $what
  done
  echo "      client UPDATE"
}
for name in first second; do
  request $name
  echo "2 spans"
  call 0 early-worker
done > expected
echo "2 spans" >> expected
call 0 kept-worker >> expected
diff -u expected shape || fail "$(cat out)"
