#!/bin/bash
# Tests and programs in the module cache cannot have hooks, because go lets no
# overlay add a file to a package there. The tool says so.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > app_test.go <<'END'
package app

import (
	"testing"

	"github.com/google/uuid"
)

func TestNew(t *testing.T) { uuid.New() }
END
echo 'package app' > app.go
go get -t github.com/google/uuid@v1.6.0 2> get || fail "$(cat get)"
trace_hooks hooks
rules <<'END'
[{"ImportPath": "github.com/google/uuid", "Function": "New",
  "OnEnter": "enter", "Path": "hooks"}]
END

for run in new kept; do
  otel go test -v -run '^TestNew$' -count=1 . github.com/google/uuid > log 2> err
  says log 'enter github.com/google/uuid New'
  has log '^ok.*github.com/google/uuid'
  says err 'otel: no hooks in github.com/google/uuid: it lies in the module cache'
done
exits 1 otel go test github.com/google/uuid 2> err
says err 'otel: error: github.com/google/uuid lies in the module cache'
