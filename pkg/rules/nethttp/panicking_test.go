package nethttp

import (
	"runtime"
	"testing"
)

func TestPanicFieldWorks(t *testing.T) {
	want := runtime.GOARCH == "amd64" || runtime.GOARCH == "arm64"
	if panicFieldWorks != want {
		t.Errorf("%s with %s: %t", runtime.GOARCH, runtime.Version(),
			panicFieldWorks)
	}
}

// nestedserverHandler is a target as its name ends.
type nestedserverHandler struct{ panicking *bool }

func (h nestedserverHandler) ServeHTTP(inside func()) {
	defer func() { *h.panicking = targetIsPanicking() }()
	inside()
}

// TestTargetReturnsWhilePanicking: a handler that is called by a deferred
// function of another one, which panics.
func TestTargetReturnsWhilePanicking(t *testing.T) {
	inner, outer := true, false
	func() {
		defer func() { _ = recover() }()
		nestedserverHandler{&outer}.ServeHTTP(func() {
			defer nestedserverHandler{&inner}.ServeHTTP(func() {})
			panic("now")
		})
	}()
	if inner || !outer {
		t.Errorf("panicking: the inner handler %t, the outer one %t", inner, outer)
	}
}

// TestTargetIsPanickingInGoexit: runtime.Goexit is not a return.
func TestTargetIsPanickingInGoexit(t *testing.T) {
	seen, done := false, make(chan bool)
	go func() {
		defer close(done)
		nestedserverHandler{&seen}.ServeHTTP(runtime.Goexit)
	}()
	<-done
	if !seen {
		t.Error("taken for a return")
	}
}
