#!/bin/bash
# A Go program and a c-shared library that it loads each have their own hooks,
# although they contain packages of the same names.
# Slow: compiles the standard library for a shared library.
source "$(dirname "$0")"/common.sh

command -v gcc > /dev/null || skip no C compiler
module example.com/app
mkdir lib shared
cat > shared/shared.go <<'END'
package shared

func Twice(n int) int { return 2 * n }
END
cat > lib/lib.go <<'END'
package main

import "C"

import "example.com/app/shared"

//export Work
func Work(n int32) int32 { return int32(work(int(n))) }

func work(n int) int { return shared.Twice(n) + 1 }

func main() {}
END
cat > main.go <<'END'
package main

// #cgo LDFLAGS: -ldl
// #include <dlfcn.h>
// #include <stdlib.h>
//
// static int call(void *function, int n) {
//   return ((int (*)(int))function)(n);
// }
import "C"

import (
	"os"
	"unsafe"

	"example.com/app/shared"
)

func lookup(file, name string) unsafe.Pointer {
	cFile, cName := C.CString(file), C.CString(name)
	defer C.free(unsafe.Pointer(cFile))
	defer C.free(unsafe.Pointer(cName))
	handle := C.dlopen(cFile, C.RTLD_NOW)
	if handle == nil {
		panic(C.GoString(C.dlerror()))
	}
	return C.dlsym(handle, cName)
}

func main() {
	work := lookup(os.Args[1], "Work")
	for i := range 3 {
		println("from the library:", C.call(work, C.int(i)))
	}
	println("own:", shared.Twice(4))
}
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

var calls int

func exit(ctx api.CallContext, n int) {
	calls++
	println("hook", calls, ctx.GetPackageName(), ctx.GetFuncName())
	ctx.SetReturnVal(0, n+100)
}
END
rules <<'END'
[{"ImportPath": "example.com/app/shared", "Function": "Twice",
  "OnExit": "exit", "Path": "hooks"},
 {"ImportPath": "example.com/app/lib", "Function": "work",
  "OnExit": "exit", "Path": "hooks"}]
END

otel go build -buildmode=c-shared -o lib.so ./lib
otel go build -o app .
go build -o plain .
from_library='hook 1 example.com/app/shared Twice
hook 2 main work
from the library: 201
hook 3 example.com/app/shared Twice
hook 4 main work
from the library: 203
hook 5 example.com/app/shared Twice
hook 6 main work
from the library: 205'
./app ./lib.so 2> out
diff -u - out <<END
$from_library
hook 1 example.com/app/shared Twice
own: 108
END
./plain ./lib.so 2> out
diff -u - out <<END
$from_library
own: 8
END
otel go build -race -o app .
./app ./lib.so 2> out
has out 'hook 6 main work'
