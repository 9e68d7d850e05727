#!/bin/bash
# `go vet`, and the vet of `go test`, report the same for a package with hooks
# as without. The findings are of one analyzer, because several report in any
# order.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > app.go <<'END'
package app

import "fmt"

func Work(n int) (string, error) { fmt.Printf("%s %d\n", n); return "a", nil }

func Other() string { return fmt.Sprintf("%d", "a") }
END
cat > app_test.go <<'END'
package app

import "testing"

func TestWork(t *testing.T) {
	if s, _ := Work(1); s != "a" { t.Errorf("%d", s) }
}
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "example.com/app", "Function": ".*", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"}]
END

like_go go vet ./...
says .own.err 'app.go:5'
like_go go test ./...
says .own.err 'app_test.go:6'
