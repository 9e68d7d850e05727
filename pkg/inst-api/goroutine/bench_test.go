package goroutine

import (
	"context"
	"testing"
)

// What scripts/bench prints as its part "context".

func BenchmarkRead(b *testing.B) {
	o := enter("a")
	defer o.End()
	b.ReportAllocs()
	for range b.N {
		if Context() == nil {
			b.Fatal("no context")
		}
	}
}

func BenchmarkReadWithout(b *testing.B) {
	b.ReportAllocs()
	for range b.N {
		if Context() != nil {
			b.Fatal("a context")
		}
	}
}

// The entries are made beforehand: in a program they are part of operations.
func BenchmarkEnterAndEnd(b *testing.B) {
	ctx := context.Background()
	entries := make([]Entry, 1024)
	b.ReportAllocs()
	for i := range b.N {
		entry := &entries[i%1024]
		*entry = Entry{}
		entry.Enter(ctx)
		entry.End()
	}
}

func BenchmarkEnterAndEndNested(b *testing.B) {
	o := enter("a")
	defer o.End()
	BenchmarkEnterAndEnd(b)
}

func BenchmarkGo(b *testing.B) {
	for name, entered := range map[string]bool{"without": false, "within": true} {
		b.Run(name, func(b *testing.B) {
			if entered {
				o := enter("a")
				defer o.End()
			}
			b.ReportAllocs()
			done := make(chan struct{})
			for range b.N {
				go func() { done <- struct{}{} }()
				<-done
			}
		})
	}
}

func BenchmarkCarry(b *testing.B) {
	o := enter("a")
	defer o.End()
	f := func() {}
	b.ReportAllocs()
	for range b.N {
		Carry(f)()
	}
}
