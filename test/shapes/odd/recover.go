package odd

import (
	"fmt"
	"io"
)

func init() { more = append(more, recovers) }

var more []func(io.Writer)

// Rest runs the functions of the other files of the package.
func Rest(w io.Writer) {
	for _, run := range more {
		run(w)
	}
}

// Stopper's methods are deferred directly, through wrappers made by the
// compiler, as method values and as method expressions. recover works in all of
// them.
type Stopper struct{ what *string }

func (s *Stopper) Stop()     { *s.what = fmt.Sprint(recover()) }
func (s Stopper) StopValue() { *s.what = fmt.Sprint(recover()) }

type Wrapper struct{ *Stopper }

func Stops(how int) (what string) {
	s := &Stopper{&what}
	switch stop := (&Wrapper{s}).Stop; how {
	case 0:
		defer s.Stop()
	case 1:
		defer Wrapper{s}.Stop()
	case 2:
		defer interface{ Stop() }(Wrapper{s}).Stop()
	case 3:
		defer stop()
	case 4:
		defer (*Wrapper).Stop(&Wrapper{s})
	case 5:
		defer (*Stopper).StopValue(s)
	}
	panic(how)
}

// indirect is not called by defer itself, so it recovers nothing.
func indirect() any { return recover() }

func NotStopped() (what string) {
	defer func() { what += fmt.Sprint(recover()) }()
	defer func() { what = fmt.Sprint(indirect()) }()
	panic("indirect")
}

// Fails ends with a panic of each kind.
func Fails(how int) (n int, _ string) {
	n = how
	switch how {
	case 0:
		panic(fmt.Errorf("error"))
	case 1:
		return []int{}[how], ""
	}
	var p *Stopper
	p.Stop()
	return
}

func failure(how int) (what string) {
	defer func() { what = fmt.Sprint(recover()) }()
	Fails(how)
	return
}

func recovers(w io.Writer) {
	for how := range 6 {
		fmt.Fprint(w, Stops(how), " ")
	}
	fmt.Fprintln(w, NotStopped(), failure(0), failure(1), failure(2))
}
