package exporters

import (
	"fmt"
	"testing"
)

func TestAwait(t *testing.T) {
	said := ""
	use := func(who string) func(Factory) {
		return func(Factory) { said += who + " " }
	}
	Await("late", use("a"))
	Await("late", use("b"))
	Await("other", use("never"))
	if said != "" {
		t.Errorf("before it registers: %s", said)
	}
	Register("late", Factory{})
	Await("late", use("c"))
	if said != "a b c " {
		t.Errorf("called: %s", said)
	}
	_, known := Find("other")
	if names := fmt.Sprint(Names()); names != "[late]" || known {
		t.Errorf("names %s, other %v", names, known)
	}
}

func TestShutdown(t *testing.T) {
	isClosed := func() bool {
		select {
		case <-ShutdownBegun():
			return true
		default:
			return false
		}
	}
	for range 2 {
		if IsShuttingDown() || isClosed() {
			t.Error("shutting down before BeginShutdown")
		}
		first, second := BeginShutdown(), BeginShutdown()
		first()
		if !IsShuttingDown() || !isClosed() {
			t.Error("not shutting down while the second caller flushes")
		}
		second()
	}
}
