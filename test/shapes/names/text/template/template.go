// Package template has the base name of a package of the standard library.
package template

type Template int

func (t Template) Double(Template) Template { return t * 2 }
