#!/bin/bash
# A build that was killed leaves nothing that disturbs the next one.
source "$(dirname "$0")"/common.sh

export OTELTOOL_CACHE=$t/cache
module example.com/app
cat > main.go <<'END'
package main

import "net/http"

func work() { http.NewRequest("GET", "/", nil) }

func main() { work() }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "net/http", "Function": "NewRequest", "OnEnter": "enter",
  "Path": "hooks"}]
END
for delay in 0.02 0.1 0.3 0.8; do
  # A process group of its own, all of which is killed.
  setsid "$OTEL" --no-default-rules go build -o app . 2> /dev/null &
  build=$!
  sleep $delay
  kill -KILL -- -$build 2> /dev/null || true
  wait $build 2> /dev/null || true
done
otel go build -o app .
prints ./app <<'END'
enter main work
enter net/http NewRequest
END

# Nor does it leave anything in the cache: the next build that plans removes it.
[ -z "$(ls -A cache/staging)" ]
