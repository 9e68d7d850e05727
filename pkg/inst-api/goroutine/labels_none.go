//go:build !go1.23 || go1.27

package goroutine

import "unsafe"

// This file takes the place of labels.go with versions of Go that labels.go
// does not support. No goroutine has a context, and label pointers are never
// touched.

const supported = false

type labels struct{}

func entryLabels(unsafe.Pointer) labels { return labels{} }

func getLabels() unsafe.Pointer { return nil }

func setLabels(unsafe.Pointer) {}

func entryOf(unsafe.Pointer) *Entry { return nil }
