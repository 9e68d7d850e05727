package api

import (
	"testing"
	"unsafe"
)

func someOnEnter(CallContext, int) { println() }
func otherOnExit(CallContext)      {}

func TestLeaveOut(t *testing.T) {
	some, other := someOnEnter, otherOnExit
	value := func(hook unsafe.Pointer) unsafe.Pointer {
		return *(*unsafe.Pointer)(hook)
	}
	if OtelLeftOut(value(unsafe.Pointer(&some))) {
		t.Error("left out before LeaveOut")
	}
	LeaveOut(someOnEnter)
	if !OtelLeftOut(value(unsafe.Pointer(&some))) {
		t.Error("not left out")
	}
	if OtelLeftOut(value(unsafe.Pointer(&other))) {
		t.Error("another hook was left out")
	}
}
