#!/bin/bash
# With GOTOOLCHAIN=auto, the toolchain that go.mod or go.work asks for builds
# the program and its hooks, not the go in PATH. If the line changes, the other
# toolchain compiles the packages again.
# Slow: fetches another Go.
source "$(dirname "$0")"/common.sh

# The go in PATH is older and has to fetch the newer one.
old=$(GOTOOLCHAIN=go1.23.12 go env GOROOT) || skip go1.23.12 cannot be had
new=$(GOTOOLCHAIN=go1.25.7 go env GOVERSION) || skip go1.25.7 cannot be had
[ "$new" = go1.25.7 ]
export PATH=$old/bin:$PATH
export GOTOOLCHAIN=auto
[ "$(go env GOVERSION)" = go1.23.12 ]

mkdir app
cd app
module example.com/app
cat > main.go <<'END'
package main

import "runtime"

func version() string { return runtime.Version() }

func main() { println(version()) }
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func exit(ctx api.CallContext) {
	ctx.SetReturnVal(0, "hook of "+ctx.GetReturnVal(0).(string))
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "version", "OnExit": "exit",
  "Path": "hooks"}]
END

# Builds twice, the second time with the cached plan: builds_with VERSION
builds_with() {
  for _ in 1 2; do
    otel -q go build -o app .
    ./app 2> out
    diff -u - out <<< "hook of $1"
  done
}

builds_with go1.23.12
echo 'toolchain go1.24.9' >> go.mod
builds_with go1.24.9
sed -i 's/^toolchain .*/toolchain go1.25.7/' go.mod
builds_with go1.25.7
module example.com/app 1.24.9
builds_with go1.24.9
printf 'go 1.25.7\n\nuse ./app\n' > ../go.work
builds_with go1.25.7
rm ../go.work
builds_with go1.24.9
module example.com/app
builds_with go1.23.12
GOTOOLCHAIN=go1.24.9 builds_with go1.24.9
GOTOOLCHAIN=go1.24.9+auto builds_with go1.24.9
builds_with go1.23.12

# go reports a version that does not exist.
echo 'toolchain go1.99.9' >> go.mod
not otel go build -o refused . 2> err
says err go1.99.9
[ ! -e refused ]
