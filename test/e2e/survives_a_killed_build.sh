#!/bin/bash
# A build works after an earlier build was killed.
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
  # The build has a process group of its own, which is killed as a whole.
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

# The next build that plans removes what the killed build left in the cache.
[ -z "$(ls -A cache/staging)" ]
