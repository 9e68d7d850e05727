#!/bin/bash
# The coverage profile with hooks is the one without: only the user's statements
# count.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir lib
cat > lib/lib.go <<'END'
package lib

func Sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}

func unused() {
	println()
}
END
cat > lib/lib_test.go <<'END'
package lib

import "testing"

func TestSign(t *testing.T) {
	if Sign(-5) != -1 {
		t.Error("wrong")
	}
}
END
cat > main.go <<'END'
package main

import "example.com/app/lib"

func main() { lib.Sign(3) }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "example.com/app/lib", "Function": "Sign",
  "OnEnter": "enter", "OnExit": "exit", "Path": "hooks"}]
END

go test -coverprofile=plain.out ./lib > /dev/null
otel go test -v -coverprofile=otel.out ./lib > log
says log "enter example.com/app/lib Sign"
diff -u plain.out otel.out
go test -coverpkg=./... -coverprofile=plain.out ./... > /dev/null
otel go test -coverpkg=./... -coverprofile=otel.out ./... > log
# Packages are in the order of their initialization.
diff -u <(sort plain.out) <(sort otel.out)

otel go build -cover -o app .
mkdir data
GOCOVERDIR=data ./app > log
says log "enter example.com/app/lib Sign"
go tool covdata textfmt -i=data -o=profile
# Go 1.27 counts from the first statement, older versions from the brace.
has profile 'lib/lib.go:(3.22|4.2),4.11 1 1$'
