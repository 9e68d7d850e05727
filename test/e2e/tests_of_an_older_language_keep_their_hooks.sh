#!/bin/bash
# In a module with an older go line than that of the hooks, the packages and the
# packages that go makes for their tests get flags for the language, and have
# hooks.
source "$(dirname "$0")"/common.sh

module example.com/app 1.15
mkdir lib
printf 'package lib\n\nfunc Work() {}\n' > lib/lib.go
cat > lib/lib_test.go <<'END'
package lib_test

import (
	"testing"

	"example.com/app/lib"
)

func TestWork(t *testing.T) { lib.Work() }
END
printf 'package app\n\nimport _ "example.com/app/lib"\n' > app.go
trace_hooks hooks
rules <<'END'
[{"ImportPath": "example.com/app/lib", "Function": "Work", "OnEnter": "enter",
  "Path": "hooks"}]
END

otel go test -v ./lib > log
has log 'enter example.com/app/lib Work'
otel go test -v ./... > log
has log 'enter example.com/app/lib Work'
