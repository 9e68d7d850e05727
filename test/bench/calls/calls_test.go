package calls

import "testing"

var kinds = []struct {
	name string
	call func(a, b int) int
	// How often hooks are called by one call.
	hooks int
}{
	{"plain", Plain, 0},
	{"enter, by hand", enterByHand, 0},
	{"enter", Enter, 1},
	{"exit, by hand", exitByHand, 0},
	{"exit", Exit, 1},
	{"enter + exit, by hand", enterExitByHand, 0},
	{"enter + exit", EnterExit, 2},
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
			before := HookCalls()
			for i := range b.N {
				// Large enough not to be one of the integers Go keeps boxed.
				if a := 1000 + i; kind.call(a, a) != 2*a {
					b.Fatal("the sum is wrong")
				}
			}
			if calls := HookCalls() - before; calls != b.N*kind.hooks {
				b.Fatalf("%d calls of hooks, not %d: was this built with "+
					"`otel go test`?", calls, b.N*kind.hooks)
			}
		})
	}
}
