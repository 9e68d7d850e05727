#!/bin/bash
# With -buildmode=plugin, the functions of a plugin and of the packages that it
# shares with the program have hooks. Program and plugin share one copy of the
# hooks. A plugin needs no function main.
# Slow: compiles the standard library for plugins.
source "$(dirname "$0")"/common.sh

command -v gcc > /dev/null || skip no C compiler
module example.com/app
mkdir shared plug
cat > shared/shared.go <<'END'
package shared

func Twice(n int) int { return 2 * n }
END
cat > plug/plug.go <<'END'
package main

import "example.com/app/shared"

var Offset = 100

func Work(n int) (m int) { return first([]int{Offset + shared.Twice(n)}) }

func first[T any](list []T) T { return list[0] }
END
cat > main.go <<'END'
package main

import (
	"fmt"
	"os"
	"plugin"

	"example.com/app/shared"
)

func main() {
	p, err := plugin.Open(os.Args[1])
	if err != nil {
		fmt.Println(err)
		return
	}
	work, err := p.Lookup("Work")
	fmt.Println(work.(func(int) int)(3), shared.Twice(1), err)
}
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

var calls int

func exit(ctx api.CallContext) {
	calls++
	fmt.Println(calls, ctx.GetPackageName(), ctx.GetFuncName())
	ctx.SetReturnVal(0, 1000+ctx.GetReturnVal(0).(int))
}
END
mkdir hooks/started
cat > hooks/started/started.go <<'END'
package started

import (
	"fmt"

	"otel.example/pkg/api"
)

func enter(api.CallContext) { fmt.Println("started") }
END
rules <<'END'
[{"ImportPath": "example.com/app/shared", "Function": "Twice",
  "OnExit": "exit", "Path": "hooks"},
 {"ImportPath": "example.com/app/plug", "Function": ".*",
  "OnExit": "exit", "Path": "hooks"},
 {"ImportPath": "main", "Function": "main",
  "OnEnter": "enter", "Path": "hooks/started"}]
END

otel go build -buildmode=plugin -o plug.so ./plug 2> summary
says summary 'package of main has a function main'
otel go build -o app .
prints ./app plug.so <<'END'
started
1 example.com/app/shared Twice
2 main first
3 main Work
4 example.com/app/shared Twice
3106 1002 <nil>
END
