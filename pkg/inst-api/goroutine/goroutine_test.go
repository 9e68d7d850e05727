package goroutine

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"runtime/pprof"
	"strings"
	"sync"
	"testing"
	"time"
	"unsafe"
)

func TestMain(m *testing.M) {
	Enable()
	if !Enabled() {
		fmt.Println("this version of Go is not supported")
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// operation is an entry whose context holds its name.
type operation struct {
	Entry
}

type nameKey struct{}

func enter(name string) *operation {
	o := &operation{}
	o.Enter(context.WithValue(context.Background(), nameKey{}, name))
	return o
}

// current returns the name of this goroutine's operation, or "".
func current() string {
	ctx := Context()
	if ctx == nil {
		return ""
	}
	return ctx.Value(nameKey{}).(string)
}

func expect(t *testing.T, want, when string) {
	t.Helper()
	if got := current(); got != want {
		t.Errorf("%s: in %q, want %q", when, got, want)
	}
}

// elsewhere runs f on a new goroutine and waits for it.
func elsewhere(f func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	<-done
}

func TestEntriesNest(t *testing.T) {
	expect(t, "", "before")
	a := enter("a")
	expect(t, "a", "in a")
	b := enter("b")
	expect(t, "b", "in b")
	b.End()
	b.End()
	expect(t, "a", "after b")
	elsewhere(func() { expect(t, "a", "child of a") })
	a.End()
	expect(t, "", "after a")
	if getLabels() != nil {
		t.Error("the label pointer was not restored")
	}
}

func TestEndInAnyOrder(t *testing.T) {
	for _, order := range []string{"abc", "acb", "bac", "bca", "cab", "cba"} {
		running := map[byte]*operation{}
		for _, name := range "abc" {
			running[byte(name)] = enter(string(name))
		}
		for i := range order {
			running[order[i]].End()
			innermost := ""
			for _, name := range "abc" {
				if strings.ContainsRune(order[i+1:], name) {
					innermost = string(name)
				}
			}
			expect(t, innermost, order+" up to "+order[i:i+1])
		}
		if getLabels() != nil {
			t.Errorf("%s: the label pointer was not restored", order)
		}
	}
}

// A goroutine is in the operation in which it was started, until that ends.
func TestChildren(t *testing.T) {
	a, b := enter("a"), enter("b")
	step := make(chan struct{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		for _, want := range []string{"b", "a", ""} {
			<-step
			expect(t, want, "child")
			elsewhere(func() { expect(t, want, "grandchild") })
			step <- struct{}{}
		}
	}()
	for _, next := range []func(){b.End, a.End, func() {}} {
		step <- struct{}{}
		<-step
		next()
	}
	<-done
}

func TestEndOnAnotherGoroutine(t *testing.T) {
	a, b := enter("a"), enter("b")
	elsewhere(func() {
		c := enter("c")
		b.End()
		expect(t, "c", "where b ended")
		c.End()
		expect(t, "a", "where b ended, after c")
	})
	expect(t, "a", "where b was entered")
	elsewhere(a.End)
	expect(t, "", "after a has ended elsewhere")
	d := enter("d")
	d.End()
	if getLabels() != nil {
		t.Error("the label pointer was not restored")
	}
}

func TestLeave(t *testing.T) {
	a, b := enter("a"), enter("b")
	step := make(chan struct{})
	go func() {
		for range step {
			expect(t, "b", "started in b, which goes on")
			step <- struct{}{}
		}
	}()
	b.Leave()
	b.Leave()
	expect(t, "a", "after b was left")
	step <- struct{}{}
	<-step
	b.End()
	expect(t, "a", "after b has ended")
	a.End()
	close(step)
}

func TestDisabled(t *testing.T) {
	enabled.Store(false)
	defer enabled.Store(true)
	a := enter("a")
	expect(t, "", "disabled")
	a.Leave()
	a.End()
	WithSuppression(func() {
		if Suppressed() || getLabels() != nil {
			t.Error("suppression has an effect")
		}
	})
}

// The program sees the labels that it has set.
func TestLabelsOfTheProgram(t *testing.T) {
	set := func(names ...string) unsafe.Pointer {
		pprof.SetGoroutineLabels(pprof.WithLabels(context.Background(),
			pprof.Labels(names...)))
		return getLabels()
	}
	defer pprof.SetGoroutineLabels(context.Background())
	own := set("k", "v", "l", "w")
	a := enter("a")
	if got := ProgramLabels([]unsafe.Pointer{nil, getLabels()})[1]; got != own {
		t.Errorf("the program's labels are %p, want %p", got, own)
	}
	before := SaveLabels()
	other := set("m", "x")
	RestoreEntry(before)
	expect(t, "a", "running other labels")
	if got := ProgramLabels([]unsafe.Pointer{getLabels()})[0]; got != other {
		t.Errorf("the program's labels are %p, want %p", got, other)
	}
	b := enter("b")
	elsewhere(func() { expect(t, "b", "child running labels") })
	b.End()
	expect(t, "a", "after b, running other labels")
	a.End()
	if getLabels() != other {
		t.Error("the labels of the program were lost")
	}
	if empty := set(); entryOf(empty) != nil {
		t.Error("an empty label set of the program is taken for an entry")
	}
}

// A slice that holds only pointers of the program is not copied.
func TestProgramLabelsAreNotCopied(t *testing.T) {
	pointers := []unsafe.Pointer{nil, nil}
	if got := ProgramLabels(pointers); &got[0] != &pointers[0] {
		t.Error("copied without need")
	}
}

func TestCarry(t *testing.T) {
	a := enter("a")
	var seen []string
	job := Carry(func() { seen = append(seen, current()) })
	b := enter("b")
	job()
	expect(t, "b", "after a job of a")
	b.End()
	a.End()
	job()
	if fmt.Sprint(seen) != "[a ]" {
		t.Errorf("jobs ran in %q", seen)
	}
	if Carry(nil) != nil {
		t.Error("Carry(nil) is not nil")
	}
}

// A job that panics leaves no context behind.
func TestCarryPanicking(t *testing.T) {
	a := enter("a")
	job := Carry(func() { panic("job") })
	a.Leave()
	func() {
		defer func() {
			if recover() != "job" {
				t.Error("the panic did not pass")
			}
		}()
		job()
	}()
	expect(t, "", "after the panic")
	a.End()
}

func TestSuppression(t *testing.T) {
	a := enter("a")
	defer a.End()
	stop := make(chan struct{})
	WithSuppression(func() {
		go func() {
			<-stop
			if !Suppressed() {
				t.Error("child is not suppressed")
			}
			close(stop)
		}()
		if !Suppressed() {
			t.Error("not suppressed")
		}
		WithoutContext(func() {
			if Suppressed() {
				t.Error("suppressed without a context")
			}
		})
	})
	if Suppressed() {
		t.Error("suppressed afterwards")
	}
	expect(t, "a", "after the suppression")
	stop <- struct{}{}
	<-stop
}

// An operation that is on no goroutine has a nil entry.
func TestNil(t *testing.T) {
	a := enter("a")
	var none *Entry
	none.Leave()
	none.End()
	expect(t, "a", "after leaving nil")
	a.End()
	none.Leave()
}

func TestDrop(t *testing.T) {
	a := enter("a")
	elsewhere(func() {
		Drop()
		expect(t, "", "dropped")
		elsewhere(func() { expect(t, "", "child") })
	})
	expect(t, "a", "parent")
	a.End()
}

// The race detector checks what ten thousand goroutines do to shared entries.
func TestManyGoroutines(t *testing.T) {
	root := enter("root")
	var wait sync.WaitGroup
	for i := range 10_000 {
		wait.Add(1)
		go func() {
			defer wait.Done()
			if name := current(); name != "root" && name != "" {
				t.Errorf("in %q", name)
			}
			mine := enter("mine")
			wait.Add(1)
			go func() {
				defer wait.Done()
				current()
				mine.End()
				expectOneOf(t, "root", "")
			}()
			runtime.Gosched()
			expectOneOf(t, "mine", "root", "")
			mine.End()
			expectOneOf(t, "root", "")
			if i == 5_000 {
				root.End()
			}
		}()
	}
	wait.Wait()
	root.End()
	expect(t, "", "at the end")
}

func expectOneOf(t *testing.T, names ...string) {
	got := current()
	for _, name := range names {
		if name == got {
			return
		}
	}
	t.Errorf("in %q, want one of %q", got, names)
}

// heap returns the size of the live heap in bytes.
func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

// A million operations leave nothing behind, in whatever order they end.
func TestMemory(t *testing.T) {
	const window = 16
	var running [window]*operation
	before := heap()
	for i := range 1_000_000 {
		// Half of them end in the order of their starts, the others in reverse.
		slot := i % window
		if i/window%2 == 1 {
			slot = window - 1 - slot
		}
		if running[slot] != nil {
			running[slot].End()
		}
		running[slot] = enter("x")
		if i%7 == 0 && chainLength() > 4*window {
			t.Fatalf("%d entries in a chain after %d", chainLength(), i)
		}
	}
	if now := heap(); now > before+100_000 {
		t.Errorf("%d bytes more", now-before)
	}
	for _, o := range running {
		o.End()
	}
	expect(t, "", "at the end")
}

func chainLength() (n int) {
	for e := entryOf(getLabels()); e != nil; e = e.outer.Load() {
		n++
	}
	return n
}

// A goroutine that lives on keeps the entry in which it was started, but
// nothing that the entry held.
func TestLongLivedChildren(t *testing.T) {
	freed := make(chan struct{}, 2)
	stop := make(chan struct{})
	func() {
		ctx := context.WithValue(context.Background(), nameKey{}, "a")
		runtime.SetFinalizer(ctx, func(any) { freed <- struct{}{} })
		o := &operation{}
		o.Enter(ctx)
		go func() { <-stop }()
		o.End()
	}()
	for range 100 {
		runtime.GC()
		select {
		case <-freed:
			close(stop)
			return
		case <-time.After(10 * time.Millisecond):
		}
	}
	t.Error("the context is still alive")
}
