#!/bin/bash
# Functions of the standard library have hooks, including packages that the hook
# code itself uses.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	text, err := os.ReadFile("text")
	fmt.Println(strings.ToUpper(string(text)), err)
}
END
echo -n hello > text
hooks hooks <<'END'
package hooks

import (
	"fmt"
	"strings"

	"otel.example/pkg/api"
)

func onReadFile(ctx api.CallContext, name string) {
	fmt.Println("read", strings.Repeat(name, 2))
}

func onToUpper(ctx api.CallContext, s string) { fmt.Println("upper", s) }

func onToUpperExit(ctx api.CallContext, s string) {
	ctx.SetReturnVal(0, s+"!")
}
END
rules <<'END'
[{"ImportPath": "os", "Function": "ReadFile", "OnEnter": "onReadFile",
  "Path": "hooks"},
 {"ImportPath": "strings", "Function": "ToUpper", "OnEnter": "onToUpper",
  "OnExit": "onToUpperExit", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
read texttext
upper hello
HELLO! <nil>
END
