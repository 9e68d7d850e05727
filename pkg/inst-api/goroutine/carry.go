package goroutine

import (
	"context"
	"unsafe"
)

// Carry returns f bound to the context of this goroutine: wherever it is
// called, it runs in it, as long as the operation has not ended. It is for
// functions that wait in a queue, for a timer or for a goroutine of a pool.
// Without a context, f itself is returned.
func Carry(f func()) func() {
	current := Current()
	if current == nil || f == nil {
		return f
	}
	return func() {
		defer switchTo(current.live())()
		f()
	}
}

// WithNone runs f without a context: as at the start of a program.
func WithNone(f func()) {
	defer switchTo(nil)()
	f()
}

// Drop takes the context away from this goroutine and those it starts from now
// on. It is for goroutines that serve more than the operation in which they
// happened to be started.
func Drop() {
	if entry := entryOf(getLabels()); entry != nil {
		setLabels(entry.own)
	}
}

// suppressed is entered where nothing is to be recorded. It never ends, so what
// is started there is not recorded either, be it later.
var suppressed = func() *Entry {
	entry := &Entry{labels: showing(nil)}
	entry.context.Set(context.Background())
	return entry
}()

// Suppressed says whether this goroutine, or one that it descends from at the
// time it started it, is in [WithSuppression].
func Suppressed() bool {
	entry := entryOf(getLabels())
	return entry != nil && entry.meant() == suppressed
}

// WithSuppression runs f in a context in which nothing is recorded.
func WithSuppression(f func()) {
	defer switchTo(suppressed)()
	f()
}

// switchTo makes an entry current, nil for none, and returns the function that
// makes current what was before. The labels of the program are left as they are
// at either time.
func switchTo(entry *Entry) (back func()) {
	if !armed.Load() {
		return func() {}
	}
	own, before := split(getLabels())
	install(entry, own)
	return func() {
		own, _ := split(getLabels())
		install(before.live(), own)
	}
}

// Labels returns the label pointer of this goroutine if it is ours, else nil:
// what [Relabelled] needs to know.
func Labels() unsafe.Pointer {
	return unsafe.Pointer(entryOf(getLabels()))
}

// Relabelled puts the context back after the program has set its labels, with
// what Labels returned before. The program's new labels are seen by profiles.
func Relabelled(before unsafe.Pointer) {
	now := getLabels()
	if before == nil || entryOf(now) != nil {
		return
	}
	if current := (*Entry)(before).live(); current != nil {
		install(current, now)
	}
}

// Own replaces the label pointers that are ours by those of the program, as a
// profile is to see them. It returns a copy if there are any.
func Own(pointers []unsafe.Pointer) []unsafe.Pointer {
	for i, pointer := range pointers {
		if entryOf(pointer) != nil {
			copied := append([]unsafe.Pointer(nil), pointers...)
			for j := i; j < len(copied); j++ {
				copied[j], _ = split(copied[j])
			}
			return copied
		}
	}
	return pointers
}
