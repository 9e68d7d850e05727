#!/bin/bash
# `go test -bench` and `go test -fuzz` run with hooks.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > lib.go <<'END'
package lib

func Reverse(s []byte) []byte {
	out := make([]byte, len(s))
	for i, c := range s {
		out[len(s)-1-i] = c
	}
	return out
}
END
cat > lib_test.go <<'END'
package lib

import (
	"bytes"
	"testing"
)

func BenchmarkReverse(b *testing.B) {
	for range b.N {
		Reverse([]byte("abc"))
	}
}

func FuzzReverse(f *testing.F) {
	f.Add([]byte("abc"))
	f.Fuzz(func(t *testing.T, s []byte) {
		if !bytes.Equal(s, Reverse(Reverse(s))) {
			t.Error(s)
		}
	})
}
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

var calls int

func enter(ctx api.CallContext, s []byte) {
	calls++
	if calls == 1 {
		println("called")
	}
}
END
rules <<'END'
[{"ImportPath": "example.com/app", "Function": "Reverse", "OnEnter": "enter",
  "Path": "hooks"}]
END

otel go test -run none -bench . -benchtime 10x > log 2>&1
has log '^called'
has log '^BenchmarkReverse'
otel go test -run none -fuzz Reverse -fuzztime 20x > log 2>&1 ||
  fail "$(cat log)"
has log '^PASS'
