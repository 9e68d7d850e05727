#!/bin/bash
# //go:embed works in an instrumented package and in a package next to its
# hooks.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	_ "embed"
	"fmt"
)

//go:embed text
var text string

func work() { fmt.Print(text) }

func main() { work() }
END
echo embedded > text
trace_hooks hooks
sed -i 's/"fmt"/_ "embed"\n\t"fmt"/' hooks/hooks.go
printf '\n//go:embed hooks.go\nvar source string\n' >> hooks/hooks.go
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<< $'enter main work\nembedded'
