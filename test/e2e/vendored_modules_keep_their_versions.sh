#!/bin/bash
# The go.mod of a project of Go 1.16 or older does not name its indirect
# dependencies. Their versions come from vendor/modules.txt, for rules and in
# build information.
source "$(dirname "$0")"/common.sh

module example.com/app 1.16
cat > main.go <<'END'
package main

import (
	"fmt"
	"runtime/debug"

	"rsc.io/quote"
)

func main() {
	fmt.Println(quote.Hello())
	info, _ := debug.ReadBuildInfo()
	for _, module := range info.Deps {
		if module.Path == "rsc.io/sampler" || module.Path == "golang.org/x/text" {
			fmt.Println(module.Path, module.Version)
		}
	}
}
END
go get rsc.io/quote@v1.5.2 2> /dev/null
go mod vendor
lacks go.mod sampler
go build -o plain .
./plain > plain.out
trace_hooks hooks
rules <<'END'
[{"ImportPath": "rsc.io/sampler", "Function": "Hello", "OnEnter": "enter",
  "Version": "[1.3.0,1.3.1)", "Path": "hooks"}]
END
export GOPROXY=off GOMODCACHE=$t/mod
otel go build -o app . 2> log
lacks log newer
(echo 'enter rsc.io/sampler Hello' && cat plain.out) > expected
prints ./app < expected
