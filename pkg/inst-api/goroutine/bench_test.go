package goroutine

import (
	"context"
	"syscall"
	"testing"
)

// These benchmarks are the part "context" of scripts/bench. The entries are
// made in advance, because in a program they are part of operations.

func BenchmarkContext(b *testing.B) {
	ctx := context.Background()
	entries := make([]Entry, 1024)
	fresh := func(i int) *Entry {
		entries[i%1024] = Entry{}
		return &entries[i%1024]
	}
	for _, c := range []struct {
		name   string
		within bool
		f      func(i int)
	}{
		{"read, none", false, func(int) { Context() }},
		{"read", true, func(int) { Context() }},
		{"is it suppressed", true, func(int) { Suppressed() }},
		{"make an entry", false, func(i int) { fresh(i) }},
		{"make and enter", false, func(i int) {
			fresh(i).Enter(ctx)
			setLabels(nil)
		}},
		{"make, enter and end", false, func(i int) {
			entry := fresh(i)
			entry.Enter(ctx)
			entry.End()
		}},
		{"make, enter and end, nested", true, func(i int) {
			entry := fresh(i)
			entry.Enter(ctx)
			entry.End()
		}},
		{"carry and call", true, func(int) { Carry(func() {})() }},
		{"go, none", false, start},
		{"go", true, start},
	} {
		b.Run(c.name, func(b *testing.B) {
			if c.within {
				around := &Entry{}
				around.Enter(ctx)
				defer around.End()
			}
			b.ReportAllocs()
			before := processorTime()
			for i := range b.N {
				c.f(i)
			}
			b.ReportMetric(float64(processorTime()-before)/float64(b.N),
				"cpu-ns/op")
		})
	}
}

var done = make(chan struct{})

// start starts a goroutine and waits for it.
func start(int) {
	go func() { done <- struct{}{} }()
	<-done
}

// processorTime returns the processor time used by the process, in nanoseconds.
// Unlike the clock, it does not advance while other processes use the
// processors.
func processorTime() int64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}
