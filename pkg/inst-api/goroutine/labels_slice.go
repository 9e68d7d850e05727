//go:build go1.24 && !go1.27

package goroutine

import "unsafe"

// labels is a label set since Go 1.24: a slice of pairs of strings
// (runtime/pprof.labelMap, of late internal/runtime/pprof/label.Set).
//
// Ours are slices as Go makes none. One with labels has a capacity of 0, less
// than its length; reading it is as usual, and appending to it copies it. An
// empty one points to a variable of this package.
type labels struct {
	list     unsafe.Pointer
	length   int
	capacity int
}

var noLabels [2]string

// entryLabels returns a label set of ours that is equal to the program's own.
func entryLabels(program unsafe.Pointer) labels {
	if program == nil || (*labels)(program).length == 0 {
		return labels{list: unsafe.Pointer(&noLabels)}
	}
	return labels{list: (*labels)(program).list, length: (*labels)(program).length}
}

func (l *labels) isEntry() bool {
	return l.length > l.capacity || l.list == unsafe.Pointer(&noLabels)
}
