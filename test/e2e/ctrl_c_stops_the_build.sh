#!/bin/bash
# Ctrl-C in the middle of a build: go's exit code, no output, nothing of the
# tool's left behind in the temporary directory or running, and the next build
# works.
source "$(dirname "$0")"/common.sh

export OTELTOOL_CACHE=$t/cache GOTMPDIR=$t/tmp TMPDIR=$t/tmp
mkdir tmp
module example.com/app
cat > main.go <<'END'
package main

import "net/http"

func main() { http.NewRequest("GET", "/", nil) }
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext) { println("enter", ctx.GetFuncName()) }
END
rules <<'END'
[{"ImportPath": "net/http", "Function": "NewRequest", "OnEnter": "enter",
  "Path": "hooks"}]
END

# As a terminal does it: the signal goes to the whole foreground group. Shells
# have background jobs ignore SIGINT, so it is made default again.
interrupt() {
  perl -e '$SIG{INT} = "DEFAULT"; setpgrp; exec @ARGV' "$@" 2> err > out &
  local build=$! code=0
  sleep 2
  kill -INT -- -$build
  wait $build || code=$?
  echo $code
}

# -a with a cache of its own: it takes much longer than two seconds.
shared=$GOCACHE
export GOCACHE=$t/gocache
interrupt go build -o app . > plain
rm -rf gocache/*
interrupt "$OTEL" --no-default-rules go build -o app . > code
diff -u plain code
[ ! -e app ]
sleep 1
# go itself leaves its work directory when it is interrupted.
not grep -v '^go-build' <(ls tmp)
not pgrep -f "$t/"
lacks err 'CHECK failed|terminate called|panic:'

GOCACHE=$shared otel go build -o app .
./app 2> out
diff -u - out <<< "enter NewRequest"
