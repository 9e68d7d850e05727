package names

import (
	template "example.com/shapes/names/text/template"
	. "text/template"
)

// Elsewhere refers to the types that names.go calls other.Template and
// template.Template.
func Elsewhere(t *Template, u template.Template) template.Template { return u * 2 }
