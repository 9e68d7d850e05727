// Package cgofile has a file with import "C", an exported function, and a file
// without either.
package cgofile

/*
#include <stdlib.h>

static int twice(int n) { return 2 * n; }
extern int goAdd(int, int);
static int viaC(int a, int b) { return goAdd(a, b); }
typedef struct { int a; double b; } pair;
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

func Text(s string) string {
	c := C.CString(s)
	defer C.free(unsafe.Pointer(c))
	return C.GoString(c)
}

func Run(w io.Writer) {
	p, _ := Pair(C.pair{a: 1}, &C.pair{a: 2})
	fmt.Fprintln(w, Twice(2), ViaC(1, 2), p.a, Text("text"), plain(3))
}
