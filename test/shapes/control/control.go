// Package control has statements that code injected before them might disturb.
package control

import (
	"fmt"
	"io"
	"runtime"
)

// Goto has labels, and jumps past the point of injection.
func Goto(n int) (sum int) {
again:
	sum += n
	n--
	if n > 0 {
		goto again
	}
	goto end
end:
	return sum
}

func Labels(n int) int { outer: for i := 0; ; i++ { for { if i > n { break outer }; continue outer } }; return n }

// Block has a label before the first statement.
func Block() int {
block:
	switch {
	case true:
		break block
	default:
		return 1
	}
	return 2
}

// Range has loops over functions and integers.
func Range(n int) (all []int) {
	for i := range n {
		all = append(all, i)
	}
	for range 2 {
		all = append(all, -1)
	}
	for v := range count(n) {
		if v == 2 {
			return append(all, v)
		}
		defer func() { all = append(all, v*100) }()
	}
	return nil
}

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n && yield(i); i++ {
		}
	}
}

// Builtins calls min, max and clear.
func Builtins(a, b int, m map[int]int) (int, int, int) {
	low, high := min(a, b), max(a, b)
	clear(m)
	return low, high, len(m)
}

// Switch has switches, selects and deferred calls in loops.
func Switch(v any) (s string) {
	switch v := v.(type) {
	case nil:
		return "nil"
	case func() int:
		return fmt.Sprint(v())
	case int, string:
		return fmt.Sprint(v)
	}
	c := make(chan int)
	select {
	case <-c:
	default:
		s = "default"
	}
	for i := 0; i < 2; i++ {
		defer func() { s += fmt.Sprint(i) }()
	}
	return
}

// Literals has a bare return in a function literal, and unnamed results.
func Literals() (int, error) {
	f := func() { return }
	g := func() (n int) { n = 1; return }
	h := func() (n int, _ error) { return }
	f()
	n, err := h()
	return n + g(), err
}

// T is for the first function of a goroutine, a method value and a deferred
// method expression.
type T struct{ c chan int }

func (t T) Send(n int) { t.c <- n }

func Goroutine() int {
	t := T{make(chan int, 2)}
	go t.Send(1)
	func() {
		defer T.Send(t, 2)
		send := t.Send
		_ = send
	}()
	return <-t.c + <-t.c
}

// Goexit starts a goroutine that ends in a function that its function calls.
func Goexit(done chan string) (n int) {
	defer func() { done <- fmt.Sprint("exit ", n, recover()) }()
	n = 3
	exits()
	return 4
}

func exits() (n int) { defer func() { n++ }(); runtime.Goexit(); return 5 }

// Replaces has a panic in a deferred function that replaces the first panic.
func Replaces() (message string) {
	defer func() { message = fmt.Sprint(recover()) }()
	defer func() { panic("second") }()
	panic("first")
}

// Caller returns the name of its caller, as runtime sees it.
func Caller() string {
	pc, _, line, _ := runtime.Caller(1)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), ":", line)
}

func Calls() (string, string) {
	return Caller(),
		func() string { return Caller() }()
}

func Frames(skip int) (names []string) {
	pcs := make([]uintptr, 10)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(skip, pcs)])
	for {
		frame, more := frames.Next()
		if frame.Function == "runtime.main" || !more {
			return
		}
		names = append(names, fmt.Sprint(frame.Function, ":", frame.Line))
	}
}

func Run(w io.Writer) {
	fmt.Fprintln(w, Goto(4), Labels(2), Block(), Range(4))
	fmt.Fprintln(w, fmt.Sprint(Builtins(1, 2, map[int]int{1: 1})))
	fmt.Fprintln(w, Switch(nil), Switch(3), Switch(func() int { return 4 }), Switch(1.5))
	fmt.Fprintln(w, fmt.Sprint(Literals()), Goroutine())
	done := make(chan string)
	go Goexit(done)
	fmt.Fprintln(w, <-done, Replaces(), fmt.Sprint(Calls()), Frames(1))
}
