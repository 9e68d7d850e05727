#!/bin/bash
# A function without results can be skipped, and a function whose results are
# not set returns zero values. SetSkipCall(false) reverts SetSkipCall(true).
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

func greet(name string) { fmt.Println("hello,", name) }

func count() (n int, text string, p *int) { return 1, "one", new(int) }

func main() {
	greet("nobody")
	greet("gopher")
	fmt.Println(count())
}
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func onGreet(ctx api.CallContext, name string) {
	ctx.SetSkipCall(true)
	ctx.SetSkipCall(name == "nobody")
}

func onCount(ctx api.CallContext) { ctx.SetSkipCall(true) }
END
rules <<'END'
[{"ImportPath": "main", "Function": "greet", "OnEnter": "onGreet",
  "Path": "hooks"},
 {"ImportPath": "main", "Function": "count", "OnEnter": "onCount",
  "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
hello, gopher
0  <nil>
END
