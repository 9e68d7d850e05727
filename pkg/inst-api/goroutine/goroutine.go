// Package goroutine knows the context in which a goroutine works, for code that
// is given none.
//
// An operation has an [Entry]. While it is entered, [Context] on its goroutine
// returns its context; goroutines started meanwhile inherit it and keep it
// until the operation ends, wherever it ends:
//
//	entry.Enter(ctx)      // Context() == ctx
//	go func() { … }()     // Context() == ctx in there, …
//	entry.End()           // … and from now on nil, here and there
//
// Entries nest: where one has ended, the one around it counts, if that has not
// ended as well. An entry that has ended never counts again.
//
// A goroutine keeps one pointer for this: that of its profiler labels, which
// the runtime hands to child goroutines by itself (docs/adr/0032). The labels
// of the program stay what they are; see labels.go for how they are told apart
// from entries.
//
// All of this does nothing before [Enable] was called. The hooks that keep labels
// and profiles right must be in the program, and so their package calls it.
package goroutine

import (
	"context"
	"sync/atomic"
	"unsafe"
)

// Entry is an operation as its goroutines see it. The zero value is ready for
// one Enter and one End; nil is an operation that is on no goroutine. It must
// not be used again afterwards, nor be part of what is large or is used again:
// goroutines may keep a pointer to it for as long as they live.
type Entry struct {
	// What the profiler reads must come first.
	labels labels
	// programLabels is the label set of the program that labels shows, nil without.
	programLabels unsafe.Pointer
	// original is the entry that this one stands for under other labels, or nil.
	original *Entry
	// outer is the entry that was current when this one was entered, or one
	// that was current when that was entered.
	outer atomic.Pointer[Entry]
	// context is empty before Enter and after End.
	context Clearable[context.Context]
}

var enabled atomic.Bool

// Enable makes the package work, for the rest of the program's life. It does
// nothing with a version of Go that the package does not know.
func Enable() { enabled.Store(supported) }

// Enabled says whether the package works.
func Enabled() bool { return enabled.Load() }

// Context returns the context in which this goroutine works, nil if there is
// none. It is for looking things up in: whoever derives from it makes other
// work end with the operation's deadline. It takes 4 ns and allocates nothing.
func Context() context.Context {
	if current := Current(); current != nil {
		return current.context.Load()
	}
	return nil
}

// Current returns the entry that counts on this goroutine, nil if none does.
func Current() *Entry {
	if entry := entryOf(getLabels()); entry != nil {
		return entry.live()
	}
	return nil
}

// Enter makes ctx the context of this goroutine and of those it starts from now
// on. It must be called once at most, and never after End.
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

// Leave makes the context around this one that of the goroutine again. Where
// another entry is current, or none, it does nothing. An operation that goes on
// when the function that started it has returned must be left there; goroutines
// that were started in it keep it.
func (e *Entry) Leave() {
	top := entryOf(getLabels())
	if top == nil || top.resolve() != e {
		return
	}
	setCurrent(e.outer.Load().live(), top.programLabels)
}

// End ends the entry for all goroutines, and leaves it on this one. It may be
// called on any goroutine, any number of times, and without Enter. What the
// context held is kept alive no longer.
func (e *Entry) End() {
	if e == nil || e.context.Empty() {
		return
	}
	e.context.Clear()
	e.skipEnded()
	e.Leave()
}

// resolve is the entry itself, or the one it stands for.
func (e *Entry) resolve() *Entry {
	if e.original != nil {
		return e.original
	}
	return e
}

// live returns the innermost entry, of this one and those around it, that has
// not ended; nil if all have.
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

// skipEnded forgets the ended entries next around this one. It is called for an
// entry that ends and for one that another is entered in. So an ended entry
// points to one that ended later, if to any that has ended, and a chain grows
// with the number of entries under way at one time, whatever their order (at
// most to three times that in TestMemory), and not with time.
func (e *Entry) skipEnded() {
	outer := e.outer.Load()
	if live := outer.live(); live != outer {
		e.outer.Store(live)
	}
}

// setCurrent makes an entry current, nil for none, and shows own, the label set of
// the program. It allocates if the entry was entered under another label set.
func setCurrent(entry *Entry, program unsafe.Pointer) {
	switch {
	case entry == nil:
		setLabels(program)
	case entry.programLabels == program:
		setLabels(unsafe.Pointer(entry))
	default:
		setLabels(unsafe.Pointer(
			&Entry{labels: entryLabels(program), programLabels: program, original: entry}))
	}
}

// splitLabels returns the program's label set and the live entry behind a label
// pointer, nil for what there is not.
func splitLabels(pointer unsafe.Pointer) (program unsafe.Pointer, live *Entry) {
	if entry := entryOf(pointer); entry != nil {
		return entry.programLabels, entry.live()
	}
	return pointer, nil
}
