package golden

import (
	"html/template"
	. "strings"
	str "strings"
	text "text/template"
)

type any = interface{ error() }
type error struct{ nil int }

const iota = 3

func recover() {}

func LikeTypes(int string, string int, bool error, uintptr any) (len, float64 int) { return string, iota }

func LikePackages(text, template, str string) (strings Reader) { return }

func LikeOurs(recv, param0, retVal1 int, OtelT0, c, skip, p0 bool) (int, r0 bool) { return c, skip }

func Imports(r *Reader, b str.Builder, t *template.Template, u text.Template) (*Builder, text.FuncMap) {
	return &b, nil
}

func LikeBuiltins(len, cap, nil, true, false, panic, recover, append, make, new, iota, any int) (copy, delete, error int) {
	return len + nil + true, false + iota, panic + recover
}
