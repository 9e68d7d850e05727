#!/bin/bash
# The tool's own modules come from the tool. No setting that says where modules
# come from makes go look for them elsewhere.
# Slow: builds with empty module caches.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

func work() {}

func main() { work() }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END
# go may fetch nothing else.
export http_proxy=http://127.0.0.1:1 https_proxy=http://127.0.0.1:1

builds_with() {
  chmod -R u+w "$t/mod" 2> /dev/null || true
  rm -rf "$t/mod" app
  GOMODCACHE=$t/mod env "$@" "$OTEL" --no-default-rules go build -o app .
  prints ./app <<< 'enter main work'
}

for all in '*' '*.example' 'otel.example' 'otel.example/*' '*/pkg'; do
  builds_with GONOPROXY="$all"
  builds_with GOPRIVATE="$all"
  builds_with GONOSUMDB="$all" GOPROXY=off
done
builds_with GOPROXY=off
builds_with GOPROXY=direct
builds_with GOPROXY=direct GOPRIVATE='*' GOVCS='*:off'
builds_with GOVCS='*:off' GONOPROXY='*'
builds_with GOSUMDB=off
builds_with GOSUMDB=sum.golang.org GONOSUMDB= GOPROXY=off
builds_with GOFLAGS=-mod=mod GOPRIVATE='*'
builds_with GOFLAGS=-mod=readonly GOINSECURE='*' GONOPROXY='*'
builds_with GOFLAGS=-modcacherw GOPRIVATE='*'
[ -w mod/otel.example/pkg/api@*/go.mod ]
