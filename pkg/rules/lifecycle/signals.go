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

// SIGINT and SIGTERM end most servers. To flush before, one has to receive the
// signal, and that keeps it from ending the program: it must be passed on if,
// and only if, the program does not handle it itself. os/signal does not say
// who else receives a signal, so hooks on signal.Notify watch for the program's
// own calls, and the first one for a signal makes us let go of it, for good.
// Any doubt (Notify was called before our hooks were bound, they are not bound
// at all, the signal is ignored) leaves the signal alone: then it ends the
// program without a flush.

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

// notifiedEarly says that somebody called signal.Notify while packages that
// come before this one were initialised, unseen by our hooks.
var notifiedEarly = signalLoopRuns()

// hooksAreBound is set when a call of our own has been seen by our hook.
var hooksAreBound atomic.Bool

// notify is signal.Notify; tests, where nothing is injected, call the hooks.
var notify = signal.Notify

// notifyOnEnter sees who wants which signals.
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

// notifyOnExit lets go of signals that the program receives from now on.
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

// isWanted says whether signal.Notify with that list gives the signal; an empty
// list stands for all.
func isWanted(s syscall.Signal, list []os.Signal) bool {
	for _, wanted := range list {
		if wanted == s {
			return true
		}
	}
	return len(list) == 0
}

// receiveSignals begins to receive the signals that nobody else does.
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

// wait waits for the signal, flushes, and sends the signal again, which now
// does what it does to a program that does not handle it. A second signal does
// that at once.
func (s *terminationSignal) wait() {
	<-s.channel
	if s.released.Load() {
		return
	}
	signal.Stop(s.channel)
	setup.Flush()
	syscall.Kill(syscall.Getpid(), s.signal)
}

// signalLoopRuns says whether signal.Notify has been called: the first call
// starts a goroutine that never ends. In doubt it says so.
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
