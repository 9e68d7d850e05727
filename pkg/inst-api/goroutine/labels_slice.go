//go:build go1.24 && !go1.27

package goroutine

import "unsafe"

// labels is a label set since Go 1.24: a slice of pairs of strings
// (runtime/pprof.labelMap, later internal/runtime/pprof/label.Set).
//
// The label set of an Entry is a slice that Go itself never makes. If it has
// labels, its capacity is 0, less than its length; it can be read as usual, and
// appending copies it. If it is empty, it points to a variable of this package.
type labels struct {
	list     unsafe.Pointer
	length   int
	capacity int
}

var noLabels [2]string

// entryLabels returns the label set of an entry, with the program's labels.
func entryLabels(program unsafe.Pointer) labels {
	if program == nil || (*labels)(program).length == 0 {
		return labels{list: unsafe.Pointer(&noLabels)}
	}
	return labels{list: (*labels)(program).list, length: (*labels)(program).length}
}

func (l *labels) isEntry() bool {
	return l.length > l.capacity || l.list == unsafe.Pointer(&noLabels)
}
