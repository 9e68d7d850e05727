#!/bin/bash
# A module that go.mod replaces by a directory has hooks. Its version is the one
# that go.mod requires.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir uuid
(cd uuid && module github.com/google/uuid && cat > uuid.go <<'END'
package uuid

func New() string { return "local" }
END
)
cat > main.go <<'END'
package main

import (
	"fmt"

	"github.com/google/uuid"
)

func main() { fmt.Println(uuid.New()) }
END
go mod edit -require github.com/google/uuid@v1.6.0 \
  -replace github.com/google/uuid=./uuid
trace_hooks hooks
rules <<'END'
[{"ImportPath": "github.com/google/uuid", "Function": "New",
  "OnEnter": "enter", "Path": "hooks"},
 {"ImportPath": "github.com/google/uuid", "Function": "New",
  "Version": "[1.6.0,1.6.1)", "OnExit": "exit", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<< $'enter github.com/google/uuid New\nexit github.com/google/uuid New\nlocal'
