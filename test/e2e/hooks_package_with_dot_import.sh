#!/bin/bash
# A package and a package that it dot-imports can both have hooks, although the
# dot import declares every exported name of the other package.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir colours
cat > colours/colours.go <<'END'
package colours

type Colour string

func Red() Colour { return "red" }
END
cat > main.go <<'END'
package main

import . "example.com/app/colours"

func main() { println(darker(Red())) }

func darker(c Colour) Colour { return "dark " + c }
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func exit(ctx api.CallContext) {
	println(ctx.GetPackageName(), ctx.GetFuncName(), ctx.NumParams())
}
END
rules <<'END'
[{"ImportPath": "example.com/app/**", "Function": ".*", "OnExit": "exit",
  "Path": "hooks"}]
END

otel go build -o app .
./app 2>&1 | diff -u - <(printf '%s\n' 'example.com/app/colours Red 0' \
  'main darker 1' 'dark red' 'main main 0')
