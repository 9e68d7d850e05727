//go:build unix

package lifecycle

import (
	"bytes"
	"os"
	"os/signal"
	"runtime"
	"sync/atomic"
	"syscall"

	"otel.example/pkg/api"
	"otel.example/pkg/setup"
)

// SIGINT and SIGTERM end most servers. To flush before that, the program must
// receive the signal, which prevents the signal from ending the program. The
// signal must therefore be raised again if, and only if, the program does not
// handle it itself. os/signal does not tell who else receives a signal. Hooks
// on signal.Notify watch for the program's own calls, and the first call for a
// signal makes us stop receiving that signal for good.
//
// In doubt, the signal is left alone and ends the program without a flush: if
// Notify was called before our hooks were bound, if they are not bound, or if
// the signal is ignored.

// terminationSignal is a signal that ends a program that does not handle it.
type terminationSignal struct {
	signal  syscall.Signal
	channel chan os.Signal
	// released is set when the program handles the signal itself.
	released atomic.Bool
}

var terminationSignals = []*terminationSignal{
	{signal: syscall.SIGINT, channel: make(chan os.Signal, 1)},
	{signal: syscall.SIGTERM, channel: make(chan os.Signal, 1)},
}

// notifiedEarly reports that signal.Notify was called, unseen by our hooks,
// while packages initialized before this one were initialized.
var notifiedEarly = signalLoopRuns()

// hooksAreBound is set when our hook has seen a call of our own.
var hooksAreBound atomic.Bool

// notify is signal.Notify. Tests, in which nothing is injected, replace it to
// call the hooks.
var notify = signal.Notify

// notifyOnEnter records which signals the program wants.
func notifyOnEnter(ctx api.CallContext) {
	channel, _ := ctx.GetParam(0).(chan<- os.Signal)
	wanted, _ := ctx.GetParam(1).([]os.Signal)
	if isOurs(channel) {
		hooksAreBound.Store(true)
		return
	}
	for _, s := range terminationSignals {
		if isWanted(s.signal, wanted) {
			s.released.Store(true)
		}
	}
}

// notifyOnExit stops receiving the signals that the program receives from now
// on.
func notifyOnExit(ctx api.CallContext) {
	for _, s := range terminationSignals {
		if s.released.Load() {
			signal.Stop(s.channel)
		}
	}
}

func isOurs(channel chan<- os.Signal) bool {
	for _, s := range terminationSignals {
		if channel == s.channel {
			return true
		}
	}
	return false
}

// isWanted reports whether signal.Notify with this list delivers the signal. An
// empty list means all signals.
func isWanted(s syscall.Signal, list []os.Signal) bool {
	for _, wanted := range list {
		if wanted == s {
			return true
		}
	}
	return len(list) == 0
}

// receiveSignals starts receiving the signals that nobody else receives.
func receiveSignals() {
	if notifiedEarly || !setup.HasExporters() {
		return
	}
	for _, s := range terminationSignals {
		if !s.released.Load() && !signal.Ignored(s.signal) {
			s.receive()
		}
	}
}

func (s *terminationSignal) receive() {
	notify(s.channel, s.signal)
	// The program may have called Notify in the meantime.
	if !hooksAreBound.Load() || s.released.Load() {
		signal.Stop(s.channel)
		return
	}
	go s.wait()
}

// wait waits for the signal, flushes, and sends the signal again. The signal
// then has its default effect. A second signal during the flush has it at once.
func (s *terminationSignal) wait() {
	<-s.channel
	if s.released.Load() {
		return
	}
	signal.Stop(s.channel)
	setup.Flush()
	syscall.Kill(syscall.Getpid(), s.signal)
}

// signalLoopRuns reports whether signal.Notify has been called: the first call
// starts a goroutine that never ends. If the stacks are too large to search, it
// returns true.
func signalLoopRuns() bool {
	const largest = 1 << 20
	for size := 16 << 10; size <= largest; size *= 2 {
		stacks := make([]byte, size)
		n := runtime.Stack(stacks, true)
		if n < size {
			return bytes.Contains(stacks[:n], []byte("os/signal.loop"))
		}
	}
	return true
}
