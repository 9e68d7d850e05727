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

// nestedserverHandler has a name that ends like the target's.
type nestedserverHandler struct{ panicking *bool }

func (h nestedserverHandler) ServeHTTP(inside func()) {
	defer func() { *h.panicking = targetIsPanicking() }()
	inside()
}

// TestTargetReturnsWhilePanicking checks a handler that is called by a deferred
// function of another handler, which panics.
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

// TestTargetIsPanickingInGoexit checks that runtime.Goexit does not count as a
// return.
func TestTargetIsPanickingInGoexit(t *testing.T) {
	seen, done := false, make(chan bool)
	go func() {
		defer close(done)
		nestedserverHandler{&seen}.ServeHTTP(runtime.Goexit)
	}()
	<-done
	if !seen {
		t.Error("runtime.Goexit counts as a return")
	}
}
