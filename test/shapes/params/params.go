// Package params has parameter lists, receivers and results of every form.
package params

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

type T struct{ n int }

// Variadic has a variadic parameter.
func Variadic(first string, rest ...int) int { return len(first) + len(rest) }

// Any has a variadic parameter of type any.
func Any(args ...any) int { return len(args) }

// These have an unnamed and a blank variadic parameter.
func VariadicUnnamed(string, ...int) int        { return 1 }
func VariadicBlank(_ string, _ ...func(...int)) {}

// Grouped has grouped parameters and results.
func Grouped(a, b int, c, d string) (e, f string, g int) { return c + d, d, a + b }

// These have unnamed and blank parameters, results and receivers.
func Unnamed(int, string, []byte) (int, error) { return 1, nil }
func Blank(_ int, _, kept string, _ struct{}) (_ int, _ error) {
	if kept == "" {
		return
	}
	return len(kept), errors.New(kept)
}
func (T) UnnamedReceiver(int) (_ string) { return "unnamed" }
func (_ T) BlankReceiver() int           { return 2 }
func (*T) UnnamedPointer(_ int) *T       { return nil }
func (_ *T) BlankPointer() (_ bool)      { return true }
func (*T) Nothing()                      {}
func (*T) Parenthesised() int            { return 3 }
func (t *(T)) ParenthesisedBase() int    { return t.n }

// Lines has a parameter list over several lines, with comments in between.
func Lines(
	a int, // the first
	b /* the second */, c string,
	d ...interface {
		Len() int
	},
) (
	n int, // how many
	err error,
) {
	for _, e := range d {
		n += e.Len()
	}
	return n + a + len(b) + len(c), nil
}

// Function has a single result whose type contains a result list.
func Function(n int) func(int) (int, error) {
	return func(m int) (int, error) { return n + m, nil }
}

// Recovers has named results that its deferred functions capture and change
// after recover.
func Recovers(n int) (result int, err error) {
	defer func() {
		if r := recover(); r != nil {
			result, err = result*10, fmt.Errorf("recovered %v", r)
		}
	}()
	result = n
	if n > 1 {
		panic(n)
	}
	return result + 1, nil
}

// Deferred has defers that change results set by the return statement.
func Deferred() (n int) {
	defer func() { n *= 2 }()
	defer func() { n += 3 }()
	return 4
}

// RecoversUnnamed has unnamed results and recovers a panic.
func RecoversUnnamed(p *T) (int, string) {
	defer func() { recover() }()
	return p.n, "not nil"
}

// Handler is called by defer, so recover works in it.
func Handler(message *string) { *message = fmt.Sprint(recover()) }

func Panics(message *string) {
	defer Handler(message)
	panic("handled")
}

// Shadows has results that shadow a parameter's type and a package.
func Shadows(strings string) (T, errors int) { return len(strings), 1 }

// Address changes a parameter and takes its address.
func Address(n int) *int { n++; return &n }

// Factorial is recursive.
func Factorial(n int) int {
	if n < 2 {
		return 1
	}
	return n * Factorial(n-1)
}

// These methods are used as values and expressions.
func (t T) Add(n int) T { t.n += n; return t }

func Run(w io.Writer) {
	fmt.Fprintln(w, Variadic("a", 1, 2), Variadic("b"), Any(), Any(nil, 1, "x"))
	fmt.Fprintln(w, Any([]any{1, 2}...), VariadicUnnamed("a", 1))
	VariadicBlank("a", nil)
	fmt.Fprintln(w, fmt.Sprint(Grouped(1, 2, "c", "d")))
	fmt.Fprintln(w, fmt.Sprint(Unnamed(1, "a", nil)))
	fmt.Fprintln(w, fmt.Sprint(Blank(1, "a", "", struct{}{})), fmt.Sprint(Blank(1, "a", "kept", struct{}{})))
	t := &T{7}
	t.Nothing()
	fmt.Fprintln(w, t.UnnamedReceiver(1), t.BlankReceiver(), t.UnnamedPointer(1),
		t.BlankPointer(), t.Parenthesised(), t.ParenthesisedBase())
	fmt.Fprintln(w, fmt.Sprint(Lines(1, "b", "cc", strings.NewReader("ddd"))))
	fmt.Fprintln(w, fmt.Sprint(Function(1)(2)))
	fmt.Fprintln(w, fmt.Sprint(Recovers(1)), fmt.Sprint(Recovers(5)), Deferred())
	fmt.Fprintln(w, fmt.Sprint(RecoversUnnamed(nil)), fmt.Sprint(RecoversUnnamed(t)))
	var message string
	Panics(&message)
	fmt.Fprintln(w, message, fmt.Sprint(Shadows("abc")), *Address(1), Factorial(4))
	add, expression := t.Add, T.Add
	fmt.Fprintln(w, add(1), expression(*t, 2))
}
