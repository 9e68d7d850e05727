package golden

import (
	template "strings"
	other "text/template"
)

// What in.go calls text.Template and str.Reader.
func Elsewhere(t other.Template, str *template.Reader) (*other.Template, template.Reader) { return &t, *str }
