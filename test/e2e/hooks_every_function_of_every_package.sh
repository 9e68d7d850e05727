#!/bin/bash
# A pattern may match every function of every package. The program behaves as
# before, also where the runtime calls back (timers, the collector) and where it
# forks. Functions that cannot have hooks are listed with the reason.
# Slow: compiles the standard library with hooks on every function.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"errors"
	"math"
	"runtime"
	"strconv"
	"sync"
	"syscall"
	"time"
)

func say(text string) { syscall.Write(1, []byte(text+"\n")) }

func main() {
	pool := sync.Pool{New: func() any { return new(int) }}
	for i := 0; i < 100; i++ {
		pool.Put(pool.Get())
		runtime.GC()
	}
	fired := make(chan string)
	time.AfterFunc(time.Millisecond, func() { fired <- "fired" })
	say(<-fired)
	say(strconv.FormatBool((<-time.After(time.Millisecond)).IsZero()))
	child, err := syscall.ForkExec("/bin/echo", []string{"echo", "child"},
		&syscall.ProcAttr{Files: []uintptr{0, 1, 2}})
	if err != nil {
		panic(err)
	}
	syscall.Wait4(child, nil, 0, nil)
	say(strconv.FormatFloat(math.Floor(2.5), 'g', -1, 64))
	defer func() {
		var failed runtime.Error
		say(strconv.FormatBool(errors.As(recover().(error), &failed)))
	}()
	var none map[string]int
	none["x"] = 1
}
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext) {
	for i := 0; i < ctx.NumParams(); i++ {
		ctx.SetParam(i, ctx.GetParam(i))
	}
}

func exit(ctx api.CallContext) {
	for i := 0; i < ctx.NumReturnVals(); i++ {
		ctx.SetReturnVal(i, ctx.GetReturnVal(i))
	}
}
END
rules <<'END'
[{"ImportPath": "**", "Function": ".*", "OnEnter": "enter", "OnExit": "exit",
  "Path": "hooks"},
 {"ImportPath": "**", "Function": ".*", "ReceiverType": ".*",
  "OnEnter": "enter", "OnExit": "exit", "Path": "hooks"}]
END

go build -o plain .
otel -v go build -o app . 2> err
./plain > want
prints ./app < want
says err "instrumented main.main:"
says err "instrumented sync.(*Pool).Get:"
says err "not instrumented: syscall.forkAndExecInChild1: it runs between a fork"
says err "not instrumented: sync.poolCleanup: "
says err "not instrumented: time.goFunc: the scheduler calls it"
says err "not instrumented: math.Floor: the compiler replaces its calls"
says err "not instrumented: internal/stringslite.HasPrefix: the Go runtime"
