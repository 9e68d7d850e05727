package api

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"unsafe"
)

type badError struct{}

func (badError) Error() string { panic("again") }

type word string

type colour struct{ r int }

func (colour) String() string { return "green" }

func TestDescribe(t *testing.T) {
	for _, c := range []struct {
		value interface{}
		want  string
	}{
		{"plain", "plain"},
		{errors.New("broken"), "broken"},
		{colour{1}, "green"},
		{7, "int(7)"},
		{uint8(7), "uint8(7)"},
		{1.5, "float64(1.5)"},
		{true, "bool(true)"},
		{word("x"), `api.word("x")`},
		{[]int{1}, "a value of type []int"},
		{badError{}, "(api.badError, whose Error or String method panics)"},
		{(*colour)(nil), "(*api.colour, whose Error or String method panics)"},
	} {
		if got := describe(c.value); got != c.want {
			t.Errorf("describe(%T) = %q, want %q", c.value, got, c.want)
		}
	}
}

// The report is written to the standard error of the process, below os.Stderr,
// so the test runs a process of its own.
func TestHookPanicReport(t *testing.T) {
	if os.Getenv("OTEL_TEST_PANIC") != "" {
		defer println("went on")
		func() {
			defer OtelHookPanic("OnEnter", "pkg.onEnter", "net/http.Get")
			panic(badError{})
		}()
		func() {
			defer OtelHookPanic("OnExit", "pkg.onExit", "net/http.Get")
		}()
		return
	}
	cmd := exec.Command(os.Args[0], "-test.run=^TestHookPanicReport$")
	cmd.Env = append(os.Environ(), "OTEL_TEST_PANIC=1")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("the program did not go on: %v\n%s", err, &stderr)
	}
	for _, want := range []string{
		"otel: panic in OnEnter hook pkg.onEnter of net/http.Get: " +
			"(api.badError, whose Error or String method panics)\n",
		"TestHookPanicReport",
		"went on\n",
	} {
		if !strings.Contains(stderr.String(), want) {
			t.Errorf("no %q in:\n%s", want, &stderr)
		}
	}
	if strings.Contains(stderr.String(), "onExit") {
		t.Errorf("a report without a panic:\n%s", &stderr)
	}
}

func TestNestedReportsAreBounded(t *testing.T) {
	defer func() {
		if reporting != 0 {
			t.Errorf("reporting = %d after all reports", reporting)
		}
	}()
	var nest func(depth int)
	nest = func(depth int) {
		defer OtelHookPanic("OnEnter", "pkg.hook", "f")
		panic(stringerFunc(func() string {
			if depth < 1000 {
				nest(depth + 1)
			}
			return "nested"
		}))
	}
	nest(0)
}

type stringerFunc func() string

func (f stringerFunc) String() string { return f() }

func TestSetValue(t *testing.T) {
	var (
		number  int64
		text    word
		pointer           = new(int)
		reader  io.Reader = os.Stdin
		slice             = []int{1}
		table             = map[int]int{}
		channel           = make(chan int)
		funct             = func() {}
		raw               = unsafe.Pointer(pointer)
		failure error
		large   [40]int

		anotherReader io.Reader = os.Stdin
		all           interface{}
	)
	buffer := &bytes.Buffer{}
	for _, c := range []struct {
		target, value interface{}
		want          string
	}{
		{&number, int64(3), ""},
		{&reader, buffer, ""},
		{&reader, &anotherReader, ""},
		{&failure, io.EOF, ""},
		{&pointer, nil, ""},
		{&reader, nil, ""},
		{&slice, nil, ""},
		{&table, nil, ""},
		{&channel, nil, ""},
		{&funct, nil, ""},
		{&raw, nil, ""},
		{&failure, nil, ""},
		{&large, &[40]int{39: 7}, ""},
		{&large, (*[40]int)(nil), "cannot set parameter 2 of p.F: the pointer " +
			"to the value is nil"},
		{&failure, &reader, "cannot set parameter 2 of p.F: it has type error, " +
			"the value has type *io.Reader"},
		{&all, &all, ""},
		{&number, nil, "cannot set parameter 2 of p.F: it has type int64, " +
			"which cannot be nil"},
		{&number, 3, "cannot set parameter 2 of p.F: it has type int64, " +
			"the value has type int; convert it: int64(…)"},
		{&text, "a", "cannot set parameter 2 of p.F: it has type api.word, " +
			"the value has type string; convert it: api.word(…)"},
		{&text, 65, "cannot set parameter 2 of p.F: it has type api.word, " +
			"the value has type int"},
		{&number, text, "cannot set parameter 2 of p.F: it has type int64, " +
			"the value has type api.word of otel.example/pkg/api"},
		{&reader, 1, "cannot set parameter 2 of p.F: it has type io.Reader, " +
			"the value has type int"},
	} {
		got := panicOf(func() {
			OtelSetValue("parameter", "p.F", 2, c.target, c.value)
		})
		if got != c.want {
			t.Errorf("set %T to %T: %q, want %q", c.target, c.value, got, c.want)
		}
	}
	if number != 3 || pointer != nil || reader != nil || slice != nil ||
		large[39] != 7 || all != interface{}(&all) ||
		table != nil || channel != nil || funct != nil || raw != nil {
		t.Error("a value was not set")
	}
}

func TestBadIndex(t *testing.T) {
	for _, c := range []struct {
		count int
		want  string
	}{
		{0, "p.F has no result 4: it has no results"},
		{1, "p.F has no result 4: the only valid index is 0"},
		{3, "p.F has no result 4: valid indexes are 0 to 2"},
	} {
		got := panicOf(func() { OtelBadIndex("result", "p.F", 4, c.count) })
		if got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// panicOf returns the message with which f panics, or "".
func panicOf(f func()) (message string) {
	defer func() { message, _ = recover().(string) }()
	f()
	return
}
