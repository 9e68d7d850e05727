//go:build go1.23 && !go1.24

package goroutine

import "unsafe"

// labels is a label set of Go 1.23: a map, the only word of the object. Ours is
// one that nobody else has, and it is empty: who reads it without our hooks on
// runtime/pprof finds no labels. The runtime itself never does.
type labels struct {
	list map[string]string
}

var noLabels = map[string]string{}

// entryLabels returns a label set of ours.
func entryLabels(unsafe.Pointer) labels { return labels{list: noLabels} }

func (l *labels) isEntry() bool {
	return *(*unsafe.Pointer)(unsafe.Pointer(&l.list)) ==
		*(*unsafe.Pointer)(unsafe.Pointer(&noLabels))
}
