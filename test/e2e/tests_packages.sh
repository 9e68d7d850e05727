#!/bin/bash
# `go test` runs instrumented code in packages with internal tests, external
# tests, both and none, several in one command, with go test's own flags.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir in out both none
for name in in out both none; do
  cat > $name/$name.go <<END
package $name

func Do() int { return len("$name") }
END
done
for name in in both; do
  cat > $name/${name}_test.go <<END
package $name

import "testing"

func TestInternal(t *testing.T) {
	if Do() != len("$name") {
		t.Error("wrong")
	}
}
END
done
for name in out both; do
  cat > $name/external_test.go <<END
package ${name}_test

import (
	"testing"

	"example.com/app/$name"
)

func TestExternal(t *testing.T) {
	if $name.Do() != len("$name") {
		t.Error("wrong")
	}
}
END
done
trace_hooks hooks
rules <<'END'
[{"ImportPath": "example.com/app/**", "Function": "D.", "OnEnter": "enter",
  "Path": "hooks"}]
END

otel go test -v -count=1 ./... > log
for name in in out both; do
  says log "enter example.com/app/$name Do"
  has log "^ok[[:space:]]+example.com/app/$name"
done
[ "$(grep -c -- '--- PASS' log)" -eq 4 ]
[ "$(grep -c '^enter' log)" -eq 4 ]

otel go test -run External -count=1 -v ./both > log
[ "$(grep -c '^enter' log)" -eq 1 ]
otel go test -c -o both.test ./both
./both.test -test.v | grep -c '^enter' > log
[ "$(cat log)" -eq 2 ]
otel go test -json -count=1 ./in > log
has log '"Output":"enter example.com/app/in Do'
otel go test ./in ./out > log
otel go test ./in ./out > log
has log '\(cached\)'
