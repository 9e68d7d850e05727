#!/bin/bash
# A hook may call its own target and other functions with hooks. This is an
# ordinary call, and the hook must end the recursion itself.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"fmt"
	"strings"
)

func main() { fmt.Println(strings.TrimSpace(" a "), strings.Count("aaa", "a")) }
END
hooks hooks <<'END'
package hooks

import (
	"fmt"
	"strings"

	"otel.example/pkg/api"
)

func onTrim(ctx api.CallContext, s string) {
	if strings.HasPrefix(s, " ") {
		fmt.Println("trimmed", strings.TrimSpace("x"))
	}
}

func onCountExit(ctx api.CallContext, n int) {
	if n == 3 {
		ctx.SetReturnVal(0, 10+strings.Count("b", "b"))
	}
}
END
rules <<'END'
[{"ImportPath": "strings", "Function": "TrimSpace", "OnEnter": "onTrim",
  "Path": "hooks"},
 {"ImportPath": "strings", "Function": "Count", "OnExit": "onCountExit",
  "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
trimmed x
a 11
END
