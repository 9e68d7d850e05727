// Package html is in a directory of another name.
package html

type Kind string

func Of(kind Kind) Kind { return kind }
