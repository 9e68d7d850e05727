package calls

import (
	"syscall"
	"testing"
)

var kinds = []struct {
	name string
	call func(a, b int) int
	// hooks is the number of hook calls in one call.
	hooks int
}{
	{"plain", Plain, 0},
	{"enter, by hand", enterByHand, 0},
	{"enter", Enter, 1},
	{"exit, by hand", exitByHand, 0},
	{"exit", Exit, 1},
	{"enter + exit, by hand", enterExitByHand, 0},
	{"enter + exit", EnterExit, 2},
	{"enter + exit, left out", LeftOut, 0},
	{"enter + exit that rest", Resting, 0},
	{"enter + exit of two rules", Twice, 4},
	{"data, by hand", dataByHand, 0},
	{"data", Data, 2},
	{"data: a struct, by hand", dataStructByHand, 0},
	{"data: a struct", DataStruct, 2},
	{"data under a key", DataKey, 2},
	{"values by index", Values, 2},
	{"hooks that escape", Escape, 2},
	{"skipped call", Skip, 1},
}

func BenchmarkCall(b *testing.B) {
	for _, kind := range kinds {
		b.Run(kind.name, func(b *testing.B) {
			b.ReportAllocs()
			before, start := HookCalls(), processorTime()
			for i := range b.N {
				// The value is larger than the integers that Go does not
				// allocate in interface values.
				if a := 1000 + i; kind.call(a, a) != 2*a {
					b.Fatal("the sum is wrong")
				}
			}
			b.ReportMetric(float64(processorTime()-start)/float64(b.N),
				"cpu-ns/op")
			if calls := HookCalls() - before; calls != b.N*kind.hooks {
				b.Fatalf("%d calls of hooks, not %d: was this built with "+
					"`otel go test`?", calls, b.N*kind.hooks)
			}
		})
	}
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
