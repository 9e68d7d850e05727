#!/bin/bash
# With -asan (gcc or clang) and -msan (clang), functions have hooks, a correct
# program runs to its end, and the sanitizer finds the same errors as without
# otel.
# Slow: compiles the standard library for sanitizers.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

// #include <stdlib.h>
//
// static int sum(int *n, int count) {
//   int all = 0;
//   for (int i = 0; i < count; i++) {
//     if (n[i] == -1) abort();
//     all += n[i];
//   }
//   return all;
// }
import "C"

import (
	"fmt"
	"os"
	"unsafe"
)

type pair struct{ a, b int32 }

// With a second one of the memory unwritten, or of memory that is not there.
func total(values []int32, mistake string) (n int, both pair) {
	memory := C.malloc(C.size_t(4 * len(values)))
	copied := unsafe.Slice((*int32)(memory), len(values))
	copy(copied, values)
	switch mistake {
	case "unwritten":
		C.free(memory)
		memory = C.malloc(C.size_t(4 * len(values)))
		*(*int32)(memory) = 1
	case "freed":
		C.free(memory)
	}
	n = int(C.sum((*C.int)(memory), C.int(len(values))))
	C.free(memory)
	return n, pair{values[0], values[1]}
}

func main() {
	mistake := ""
	if len(os.Args) > 1 {
		mistake = os.Args[1]
	}
	n, both := total([]int32{1, 2}, mistake)
	fmt.Println(n, both)
}
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func enter(ctx api.CallContext, values []int32, mistake string) {
	fmt.Println("enter", values, ctx.GetParam(1))
	ctx.SetKeyData("first", values[0])
}

func exit(ctx api.CallContext) {
	fmt.Println("exit", ctx.GetKeyData("first"), ctx.GetReturnVal(0))
	ctx.SetReturnVal(0, ctx.GetReturnVal(0).(int)+1)
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "total", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"}]
END

# The sanitizer reports the mistake with and without hooks:
# finds FLAG MISTAKE REPORT
finds() {
  go build "$1" -o plain .
  otel go build "$1" -o app .
  prints ./plain <<< '3 {1 2}'
  prints ./app <<< $'enter [1 2] \nexit 1 3\n4 {1 2}'
  not ./plain "$2" 2> plain.err
  says plain.err "$3"
  not ./app "$2" > out 2> app.err
  says out "enter [1 2] $2"
  says app.err "$3"
}

none='there is neither gcc nor clang'
if command -v gcc > /dev/null; then
  finds -asan freed heap-use-after-free
  none=
fi
if command -v clang > /dev/null; then
  export CC=clang CXX=clang++
  finds -asan freed heap-use-after-free
  finds -msan unwritten use-of-uninitialized-value
  none=
fi
[ -z "$none" ] || skip "$none"
