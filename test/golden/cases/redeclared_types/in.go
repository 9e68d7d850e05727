package golden

import "fmt"

// Every predeclared name that the generated code would use means something
// else here.
type (
	string  struct{ fmt.Stringer }
	int     float64
	bool    []int
	uintptr map[int]string
)

var nil, true, false = 1, 2, 3

func init() { nil++ }

func init() { true++ }

func Typed(s string, _ int, b ...bool) (u uintptr, _ int) { return u, int(len(b)) }

func (s string) Method(int) {}

func EnterOnly(int) string { return string{} }

func ExitOnly(s string) (t string) { return s }

func Generic[T, int interface{}](t T, i int) (int, T, bool) { return i, t, bool{} }

func Context() {}
