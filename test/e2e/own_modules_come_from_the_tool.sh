#!/bin/bash
# The tool's own modules are in the tool: no setting of where modules come from,
# or may come from, has go look for them elsewhere.
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
# Nothing is fetched by mistake.
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
