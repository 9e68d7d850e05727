#!/bin/bash
# A rule may have only OnEnter or only OnExit.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

func first()  { fmt.Println("first") }
func second() { fmt.Println("second") }

func main() {
	first()
	second()
}
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "first", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "main", "Function": "second", "OnExit": "exit",
  "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
enter main first
first
second
exit main second
END
