#!/bin/bash
# init and main can have hooks as other functions can: every init function of a
# package, and main around the whole program.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

func init() { fmt.Println("first init") }

func init() { fmt.Println("second init") }

func main() { fmt.Println("main") }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "init", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "main", "Function": "main", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
enter main init
first init
enter main init
second init
enter main main
main
exit main main
END
