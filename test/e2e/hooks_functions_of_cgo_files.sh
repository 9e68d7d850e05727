#!/bin/bash
# Functions in files that import "C" have hooks: the compiler reads cgo's output
# there.
source "$(dirname "$0")"/common.sh

command -v gcc > /dev/null || skip no C compiler
module example.com/app
mkdir sum
cat > main.go <<'END'
package main

import (
	"fmt"

	"example.com/app/sum"
)

func main() { fmt.Println(sum.Sum(1, 2), sum.Where()) }
END
cat > sum/sum.go <<'END'
package sum

/*
static int sum(int a, int b) { return a + b; }
*/
import "C"

import "runtime"

func Sum(a, b int) int { return int(C.sum(C.int(a), C.int(b))) }

func Where() int { _, _, line, _ := runtime.Caller(0); return line }
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func onSum(ctx api.CallContext, a, b int) { fmt.Println("sum", a, b) }

func onSumExit(ctx api.CallContext, n int) { fmt.Println("is", n) }
END
rules <<'END'
[{"ImportPath": "example.com/app/sum", "Function": "Sum",
  "OnEnter": "onSum", "OnExit": "onSumExit", "Path": "hooks"}]
END

CGO_ENABLED=1 otel go build -o app .
prints ./app <<'END'
sum 1 2
is 3
3 12
END
