package golden

import (
	"sync"
	"unsafe"
)

type Big [1 << 20]byte

func Arrays(b Big, _ [0]int, c [len("ab")][2]struct{}) (Big, [unsafe.Sizeof(uint16(0))]bool) { return b, [2]bool{} }

func Channels(a chan<- chan int, b <-chan (<-chan int), c chan (<-chan int)) (<-chan func() chan<- int, chan (chan int)) {
	return nil, nil
}

func Functions(f func(), g func(int, ...string) (n int, err error)) (func(func(func())) func() bool, func()) {
	return nil, f
}

type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

type Blank struct {
	_, a int
	_    noCopy
	*Blank
	sync.Mutex
}

func Structs(b *Blank, s struct {
	A, B int `json:"a"`
	_    struct{ c []interface{ M() } }
}) (struct{}, interface{ comparable() }) {
	return struct{}{}, nil
}

func Interfaces(i interface {
	interface{ Len() int }
	sync.Locker
}) any {
	return i
}

func Braces(a [len("}{,")]int, b [len([2]int{})]struct {
	A int `json:"}
//line wrong.go:1000"`
}) [len(struct{ a [2]int }{}.a)]func() { return [2]func(){} }

func Pointers(p unsafe.Pointer, q *unsafe.Pointer, r uintptr) (unsafe.Pointer, complex128, rune) { return p, 1i, 'x' }
