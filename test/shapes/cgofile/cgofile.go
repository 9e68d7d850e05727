// Package cgofile has a file with import "C", an exported function, and a file
// without either.
package cgofile

/*
#include <stdlib.h>

static int twice(int n) { return 2 * n; }
extern int goAdd(int, int);
static int viaC(int a, int b) { return goAdd(a, b); }
typedef struct { int a; double b; } pair;
union number { int i; double d; };
enum order { first, second = 5 };
typedef int (*callback)(int, void*);
extern int goCallback(int, void*);
extern int goUnnamed(int, int);
static int call(callback f, int n, void *p) { return f(n, p); }
static int viaCallback(int n, void *p) { return call(goCallback, n, p); }
static int viaUnnamed(void) { return goUnnamed(3, 4); }
*/
import "C"

import (
	"fmt"
	"io"
	"unsafe"
)

func Twice(n int) int { return int(C.twice(C.int(n))) }

//export goAdd
func goAdd(a, b C.int) C.int { return a + b }

func ViaC(a, b int) int { return int(C.viaC(C.int(a), C.int(b))) }

func Pair(p C.pair, q *C.pair) (C.pair, error) {
	p.a += q.a
	return p, nil
}

//export goCallback
func goCallback(n C.int, p unsafe.Pointer) C.int { return n + *(*C.int)(p) }

//export goUnnamed
func goUnnamed(C.int, C.int) C.int { return 11 }

//export goResults
func goResults() (a, b C.int) { defer func() { recover(); a, b = 1, 2 }(); panic(1) }

func Types(u C.union_number, o C.enum_order, f C.callback, c **C.char, s []C.size_t) (C.enum_order, C.callback) {
	return o + C.second, f
}

func Text(s string) string {
	c := C.CString(s)
	defer C.free(unsafe.Pointer(c))
	return C.GoString(c)
}

func Run(w io.Writer) {
	p, _ := Pair(C.pair{a: 1}, &C.pair{a: 2})
	fmt.Fprintln(w, Twice(2), ViaC(1, 2), p.a, Text("text"), plain(3))
	o, f := Types(C.union_number{}, C.first, nil, nil, nil)
	n := C.int(4)
	a, b := goResults()
	fmt.Fprintln(w, o, f == nil, C.viaCallback(3, unsafe.Pointer(&n)), C.viaUnnamed(), a, b)
}
