package goroutine

import (
	"context"
	"unsafe"
)

// Carry returns f bound to the context of this goroutine. Wherever the result
// is called, f runs in that context unless its operation has ended. It is meant
// for functions that wait in a queue, for a timer or for a goroutine of a pool.
// Without a context, Carry returns f itself.
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

// WithoutContext runs f without a context, as at the start of a program.
func WithoutContext(f func()) {
	defer switchTo(nil)()
	f()
}

// Drop removes the context from this goroutine and from the goroutines that it
// starts later. It is meant for goroutines that serve more than the operation
// in which they happened to be started.
func Drop() {
	if entry := entryOf(getLabels()); entry != nil {
		setLabels(entry.programLabels)
	}
}

// suppressedEntry is current where nothing is to be recorded. It never ends, so
// goroutines started there stay suppressed.
var suppressedEntry = func() *Entry {
	entry := &Entry{labels: entryLabels(nil)}
	entry.context.Set(context.Background())
	return entry
}()

// Suppressed reports whether this goroutine runs in [WithSuppression], or was
// started, directly or indirectly, from within it.
func Suppressed() bool {
	entry := entryOf(getLabels())
	return entry != nil && entry.resolve() == suppressedEntry
}

// WithSuppression runs f in a context in which nothing is recorded.
func WithSuppression(f func()) {
	defer switchTo(suppressedEntry)()
	f()
}

// switchTo makes entry, which may be nil, current and returns a function that
// restores the previous entry. Neither changes the labels of the program.
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

// SaveLabels returns the label pointer of this goroutine if it points to an
// [Entry], and nil otherwise. Its result is the argument of [RestoreEntry].
func SaveLabels() unsafe.Pointer {
	return unsafe.Pointer(entryOf(getLabels()))
}

// RestoreEntry makes the entry of a saved label pointer current again after the
// program has set its labels. Profiles show the program's new labels.
func RestoreEntry(before unsafe.Pointer) {
	now := getLabels()
	if before == nil || entryOf(now) != nil {
		return
	}
	if current := (*Entry)(before).live(); current != nil {
		setCurrent(current, now)
	}
}

// ProgramLabels returns the label pointers with the program's own in place of
// those that point to an [Entry], which is what a profile must show. It copies
// the slice only if there is something to replace.
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
