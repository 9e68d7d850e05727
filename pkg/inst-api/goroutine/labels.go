//go:build go1.23 && !go1.27

package goroutine

// The label pointer of a goroutine (g.labels) is nil, or points to a label set
// of package runtime/pprof or to an [Entry]. It is read
//
//   - by runtime/pprof when it writes a profile; our hooks there pass it the
//     program's own pointer (ProgramLabels);
//   - since Go 1.26 by the runtime when it prints goroutines under
//     GODEBUG=tracebacklabels=1;
//   - by programs that reach it by linkname.
//
// An Entry therefore begins with a label set that is valid for these readers
// and equals the program's own. Whether a pointer points to an Entry must be
// decided from the label set alone, because the program's object ends there:
// see labels_slice.go for Go 1.24 and later, and labels_map.go for Go 1.23.
//
// A version of Go that has not been examined may have another layout. For such
// a version labels_none.go takes the place of this file.

import "unsafe"

const supported = true

// getLabels and setLabels are defined in runtime/proflabel.go. The runtime
// provides them for runtime/pprof and keeps them for other users: "do not
// remove or change the type signature", go.dev/issue/67401. The linker allows
// them without -checklinkname=0.
//
//go:linkname getLabels runtime/pprof.runtime_getProfLabel
func getLabels() unsafe.Pointer

//go:linkname setLabels runtime/pprof.runtime_setProfLabel
func setLabels(pointer unsafe.Pointer)

// entryOf returns the entry that a label pointer points to, or nil if it points
// to a label set of the program.
func entryOf(pointer unsafe.Pointer) *Entry {
	if pointer == nil || !(*labels)(pointer).isEntry() {
		return nil
	}
	return (*Entry)(pointer)
}
