#!/bin/bash
# Ctrl-C during a build gives go's exit code and no output, leaves no process
# and no temporary file of the tool behind, and the next build works.
# Slow: compiles everything again.
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

# A terminal sends the signal to the whole foreground group. Background jobs of
# a shell ignore SIGINT, so its default is restored.
interrupt() {
  perl -e '$SIG{INT} = "DEFAULT"; setpgrp; exec @ARGV' "$@" 2> err > out &
  local build=$! code=0
  sleep 2
  kill -INT -- -$build
  wait $build || code=$?
  echo $code
}

# -a with an empty cache takes much longer than two seconds.
shared=$GOCACHE
export GOCACHE=$t/gocache
interrupt go build -o app . > plain
rm -rf gocache/*
interrupt "$OTEL" --no-default-rules go build -o app . > code
diff -u plain code
[ ! -e app ]
sleep 1
# An interrupted go leaves its work directory behind.
not grep -v '^go-build' <(ls tmp)
not pgrep -f "$t/"
lacks err 'CHECK failed|terminate called|panic:'

GOCACHE=$shared otel go build -o app .
./app 2> out
diff -u - out <<< "enter NewRequest"
