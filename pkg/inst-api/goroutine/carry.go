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

// WithoutContext runs f without a context: as at the start of a program.
func WithoutContext(f func()) {
	defer switchTo(nil)()
	f()
}

// Drop takes the context away from this goroutine and those it starts from now
// on. It is for goroutines that serve more than the operation in which they
// happened to be started.
func Drop() {
	if entry := entryOf(getLabels()); entry != nil {
		setLabels(entry.programLabels)
	}
}

// suppressed is entered where nothing is to be recorded. It never ends, so what
// is started there is not recorded either, be it later.
var suppressedEntry = func() *Entry {
	entry := &Entry{labels: entryLabels(nil)}
	entry.context.Set(context.Background())
	return entry
}()

// Suppressed says whether this goroutine, or one that it descends from at the
// time it started it, is in [WithSuppression].
func Suppressed() bool {
	entry := entryOf(getLabels())
	return entry != nil && entry.resolve() == suppressedEntry
}

// WithSuppression runs f in a context in which nothing is recorded.
func WithSuppression(f func()) {
	defer switchTo(suppressedEntry)()
	f()
}

// switchTo makes an entry current, nil for none, and returns the function that
// makes current what was before. The labels of the program are left as they are
// at either time.
func switchTo(entry *Entry) (back func()) {
	if !enabled.Load() {
		return func() {}
	}
	program, before := splitLabels(getLabels())
	setCurrent(entry, program)
	return func() {
		program, _ := splitLabels(getLabels())
		setCurrent(before.live(), program)
	}
}

// SaveLabels returns the label pointer of this goroutine if it is ours, else nil:
// what [RestoreEntry] needs to know.
func SaveLabels() unsafe.Pointer {
	return unsafe.Pointer(entryOf(getLabels()))
}

// RestoreEntry puts the context back after the program has set its labels, with
// what Labels returned before. The program's new labels are seen by profiles.
func RestoreEntry(before unsafe.Pointer) {
	now := getLabels()
	if before == nil || entryOf(now) != nil {
		return
	}
	if current := (*Entry)(before).live(); current != nil {
		setCurrent(current, now)
	}
}

// ProgramLabels replaces the label pointers that are ours by those of the program, as a
// profile is to see them. It returns a copy if there are any.
func ProgramLabels(pointers []unsafe.Pointer) []unsafe.Pointer {
	for i, pointer := range pointers {
		if entryOf(pointer) != nil {
			copied := append([]unsafe.Pointer(nil), pointers...)
			for j := i; j < len(copied); j++ {
				copied[j], _ = splitLabels(copied[j])
			}
			return copied
		}
	}
	return pointers
}
