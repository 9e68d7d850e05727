#!/bin/bash
# `go build x.go y.go` builds a package of exactly these files.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > x.go <<'END'
package main

func main() { work() }
END
cat > y.go <<'END'
package main

import "fmt"

func work() { fmt.Println("y") }
END
cat > z.go <<'END'
package main

import "fmt"

func work() { fmt.Println("z") }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END

otel go build -o app x.go y.go
prints ./app <<< $'enter main work\ny'
otel go build -o app "$t/x.go" "$t/z.go"
prints ./app <<< $'enter main work\nz'
prints otel -q go run x.go y.go <<< $'enter main work\ny'
