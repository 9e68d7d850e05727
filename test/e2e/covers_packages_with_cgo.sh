#!/bin/bash
# Packages with cgo have their hooks under -cover, in programs and in tests, and
# the coverage is that of the plain build.
# Slow: compiles packages with cgo for coverage.
source "$(dirname "$0")"/common.sh

type -P gcc > /dev/null || skip "there is no gcc"
module example.com/app
mkdir lib
cat > lib/lib.go <<'END'
package lib

// int twice(int n) { return 2 * n; }
import "C"

func Twice(n int) int { return int(C.twice(C.int(n))) }
END
echo 'package lib; func More(n int) int { return n + 1 }' > lib/more.go
cat > lib/lib_test.go <<'END'
package lib

import "testing"

func TestTwice(t *testing.T) {
	if Twice(2) != 4 {
		t.Fatal()
	}
}
END
cat > main.go <<'END'
package main

import "example.com/app/lib"

func main() { println(lib.Twice(lib.More(1))) }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "example.com/app/lib", "Function": ".*", "OnEnter": "enter",
  "Path": "hooks"}]
END
for version in local go1.24.9; do
  export GOTOOLCHAIN=$version
  otel go test -v -cover -coverprofile=own.out ./lib > own
  go test -cover -coverprofile=plain.out ./lib > plain
  diff plain.out own.out
  has own '^enter example.com/app/lib Twice$'
  otel go build -cover -o app .
  mkdir -p data
  GOCOVERDIR=data ./app > out 2> /dev/null
  diff -u - out <<'END'
enter example.com/app/lib More
enter example.com/app/lib Twice
END
done
