//go:build go1.23 && !go1.24

package goroutine

import "unsafe"

// labels is a label set of Go 1.23: a map, the only word of the object. The
// label set of an Entry is a particular empty map. A reader without our hooks
// on runtime/pprof finds no labels there. The runtime itself does not read it.
type labels struct {
	list map[string]string
}

var noLabels = map[string]string{}

// entryLabels returns the label set of an entry.
func entryLabels(unsafe.Pointer) labels { return labels{list: noLabels} }

func (l *labels) isEntry() bool {
	return *(*unsafe.Pointer)(unsafe.Pointer(&l.list)) ==
		*(*unsafe.Pointer)(unsafe.Pointer(&noLabels))
}
