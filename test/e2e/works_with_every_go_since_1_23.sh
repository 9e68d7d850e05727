#!/bin/bash
# With GOTOOLCHAIN, each Go release since 1.23 builds, runs, tests and covers a
# program with user rules and built-in rules, and is the program's toolchain.
# The releases come through the module proxy.
# Slow: fetches other Go releases.
source "$(dirname "$0")"/common.sh

mkdir app
cd app
module example.com/app
mkdir lib
cat > lib/lib.go <<'END'
package lib

import "runtime"

func Version() (version string, err error) { return runtime.Version(), nil }

func First[T any](list ...T) T { return list[0] }
END
cat > lib/lib_test.go <<'END'
package lib

import "testing"

func TestVersion(t *testing.T) {
	if v, err := Version(); err != nil || First(v) == "" {
		t.Error(v, err)
	}
}
END
cat > main.go <<'END'
package main

import "example.com/app/lib"

func main() {
	version, _ := lib.Version()
	println(lib.First(version))
}
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func exit(ctx api.CallContext) {
	ctx.SetReturnVal(0, "hook of "+ctx.GetReturnVal(0).(string))
}
END
rules <<'END'
[{"ImportPath": "example.com/app/lib", "Function": "Version",
  "OnExit": "exit", "Path": "hooks"}]
END

# Builds, runs, tests and covers with a version: works VERSION
works() {
  otel -q go build -o app .
  ./app 2> out
  diff -u - out <<< "hook of $1"
  go test -count=1 -coverprofile=plain.cover ./... > plain.test
  otel -q go test -count=1 -coverprofile=otel.cover ./... > otel.test
  diff -u <(sort plain.cover) <(sort otel.cover)
  diff -u <(sed -E 's/[0-9.]+s//' plain.test) <(sed -E 's/[0-9.]+s//' otel.test)
  rm -rf "$t/http"
  http_trace_under env
}

for version in go1.23.12 go1.24.9 go1.25.7 go1.26.0 go1.27.0; do
  export GOTOOLCHAIN=$version
  [ "$(go env GOVERSION)" = $version ] ||
    skip "$version cannot be had: $(go version 2>&1 | tail -n 1)"
  works $version
done
