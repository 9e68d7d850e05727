#!/bin/bash
# A failing test gives the output, line numbers and exit code of plain go test.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > lib.go <<'END'
package lib

func Sign(n int) int { return 1 }
END
cat > lib_test.go <<'END'
package lib

import "testing"

func TestSign(t *testing.T) {
	if Sign(-1) != -1 {
		t.Error("wrong")
	}
}

func TestPanic(t *testing.T) {
	var p *int
	Sign(*p)
}
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(api.CallContext) {}
END
rules <<'END'
[{"ImportPath": "example.com/app", "Function": "Sign", "OnEnter": "enter",
  "Path": "hooks"}]
END

exits 1 go test -run Sign > plain
exits 1 otel go test -run Sign > instrumented
diff -u <(sed 's/[0-9.]*s/_s/' plain) <(sed 's/[0-9.]*s/_s/' instrumented)
exits 1 otel go test -run Panic > log
has log 'lib_test\.go:13 '
