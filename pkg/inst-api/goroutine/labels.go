//go:build go1.23 && !go1.27

package goroutine

// The label pointer of a goroutine (g.labels) is nil, or points to a label set
// of package runtime/pprof, or to an [Entry]. It is read
//
//   - by runtime/pprof, when it writes a profile: our hooks there show it the
//     program's own pointer (Own);
//   - since Go 1.26 by the runtime, when it prints goroutines under
//     GODEBUG=tracebacklabels=1;
//   - by programs that found it by linkname.
//
// So an Entry begins with a label set that is valid for them, and that equals
// the program's own. Which of the two a pointer means is seen by the label set
// alone, for beyond it the program's object has ended: labels_slice.go for Go
// 1.24 and later, labels_map.go for Go 1.23.
//
// A version of Go that nobody has looked at may have another layout. Then this
// file is left out, and labels_none.go takes its place.

import "unsafe"

const supported = true

// getLabels and setLabels are defined in runtime/proflabel.go. The runtime
// offers them to runtime/pprof, and keeps them for others that use them: "do
// not remove or change the type signature", go.dev/issue/67401. The linker lets
// them be named without -checklinkname=0.
//
//go:linkname getLabels runtime/pprof.runtime_getProfLabel
func getLabels() unsafe.Pointer

//go:linkname setLabels runtime/pprof.runtime_setProfLabel
func setLabels(pointer unsafe.Pointer)

// entryOf returns the entry that a label pointer points to, nil if it is one of
// the program's own.
func entryOf(pointer unsafe.Pointer) *Entry {
	if pointer == nil || !(*labels)(pointer).isEntry() {
		return nil
	}
	return (*Entry)(pointer)
}
