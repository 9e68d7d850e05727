// Package goroutine provides the context in which a goroutine works to code
// that gets no context.
//
// An operation has an [Entry]. While it is entered, [Context] on its goroutine
// returns its context. Goroutines started in this time inherit the context, and
// keep it until the operation ends, on whichever goroutine it ends:
//
//	entry.Enter(ctx)      // Context() == ctx
//	go func() { … }()     // Context() == ctx in there, …
//	entry.End()           // … and from now on nil, here and there
//
// Entries nest. When an entry has ended, the entry around it is current, unless
// it has ended as well. An ended entry never becomes current again.
//
// A goroutine stores this in a single pointer: that of its profiler labels,
// which the runtime copies to child goroutines (docs/adr/0032). The program's
// labels are preserved; labels.go describes how they are distinguished from
// entries.
//
// The package does nothing until [Enable] is called. Labels and profiles stay
// correct only with hooks, so the package of these hooks calls it.
package goroutine

import (
	"context"
	"sync/atomic"
	"unsafe"
)

// Entry is an operation as seen by its goroutines. The zero value is ready for
// one Enter and one End. A nil Entry belongs to an operation that is on no
// goroutine. An Entry must not be reused, and must not be part of a large or
// reused object: goroutines may keep a pointer to it for as long as they live.
type Entry struct {
	// labels must be the first field, because the profiler reads it.
	labels labels
	// programLabels is the label set of the program, whose content labels has,
	// or nil.
	programLabels unsafe.Pointer
	// original is the entry that this one replaces under other labels, or nil.
	original *Entry
	// outer is the entry that was current when this one was entered, or an
	// entry around that one.
	outer atomic.Pointer[Entry]
	// context is empty before Enter and after End.
	context Clearable[context.Context]
}

var enabled atomic.Bool

// Enable makes the package work for the rest of the program's life. It does
// nothing with a version of Go that the package does not support.
func Enable() { enabled.Store(supported) }

// Enabled reports whether the package works.
func Enabled() bool { return enabled.Load() }

// Context returns the context in which this goroutine works, or nil. It is
// meant for lookups only. A context derived from it would end other work with
// the operation's deadline. It takes 4 ns and does not allocate.
func Context() context.Context {
	if current := Current(); current != nil {
		return current.context.Load()
	}
	return nil
}

// Current returns the current entry of this goroutine, or nil.
func Current() *Entry {
	if entry := entryOf(getLabels()); entry != nil {
		return entry.live()
	}
	return nil
}

// Enter makes ctx the context of this goroutine and of the goroutines that it
// starts later. It must be called at most once, and never after End.
func (e *Entry) Enter(ctx context.Context) {
	if !enabled.Load() {
		return
	}
	program, outer := splitLabels(getLabels())
	e.labels = entryLabels(program)
	e.programLabels = program
	if outer != nil {
		outer.skipEnded()
		e.outer.Store(outer)
	}
	e.context.Set(ctx)
	setLabels(unsafe.Pointer(e))
}

// Leave makes the context around this entry current on this goroutine again. It
// does nothing unless the entry is current. An operation that continues after
// the function that started it has returned must be left there. Goroutines
// started in it keep it.
func (e *Entry) Leave() {
	top := entryOf(getLabels())
	if top == nil || top.resolve() != e {
		return
	}
	setCurrent(e.outer.Load().live(), top.programLabels)
}

// End ends the entry on all goroutines, and leaves it on this one. It may be
// called on any goroutine, any number of times, and without Enter. What the
// context holds is no longer kept alive.
func (e *Entry) End() {
	if e == nil || e.context.Empty() {
		return
	}
	e.context.Clear()
	e.skipEnded()
	e.Leave()
}

// resolve returns the entry itself, or the one that it replaces.
func (e *Entry) resolve() *Entry {
	if e.original != nil {
		return e.original
	}
	return e
}

// live returns the innermost entry that has not ended, of this one and those
// around it, or nil.
func (e *Entry) live() *Entry {
	for e != nil {
		e = e.resolve()
		if !e.context.Empty() {
			return e
		}
		e = e.outer.Load()
	}
	return nil
}

// skipEnded drops the ended entries directly around this one. It is called for
// an entry that ends and for an entry in which another is entered. An ended
// entry therefore points to none that ended earlier. The length of a chain
// depends on the number of entries in progress at the same time (in TestMemory
// at most three times that number), in whatever order they end, and does not
// grow with time.
func (e *Entry) skipEnded() {
	outer := e.outer.Load()
	if live := outer.live(); live != outer {
		e.outer.Store(live)
	}
}

// setCurrent makes entry, which may be nil, current, and shows the label set of
// the program. It allocates if the entry was entered under another label set.
func setCurrent(entry *Entry, program unsafe.Pointer) {
	switch {
	case entry == nil:
		setLabels(program)
	case entry.programLabels == program:
		setLabels(unsafe.Pointer(entry))
	default:
		setLabels(unsafe.Pointer(&Entry{labels: entryLabels(program),
			programLabels: program, original: entry}))
	}
}

// splitLabels returns the program's label set and the live entry of a label
// pointer. Either may be nil.
func splitLabels(pointer unsafe.Pointer) (program unsafe.Pointer, live *Entry) {
	if entry := entryOf(pointer); entry != nil {
		return entry.programLabels, entry.live()
	}
	return pointer, nil
}
