#!/bin/bash
# A rule with Dependencies applies only if all of these packages are in the
# build.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"fmt"
	"strings"
)

func work() { fmt.Println(strings.ToUpper("work")) }

func main() { work() }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Dependencies": ["strings", "fmt"], "Path": "hooks"},
 {"ImportPath": "main", "Function": "work", "OnExit": "exit",
  "Dependencies": ["strings", "net/http/pprof"], "Path": "hooks"}]
END

otel -v go build -o app . 2> err
prints ./app <<'END'
enter main work
WORK
END
says err net/http/pprof
