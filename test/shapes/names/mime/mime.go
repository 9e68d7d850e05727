// Package html is in a directory with another name.
package html

type Kind string

func Of(kind Kind) Kind { return kind }
