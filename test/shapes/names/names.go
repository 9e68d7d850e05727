// Package names has parameters, packages and declarations with the names of
// other things.
package names

import (
	"fmt"
	"io"
	. "strings"
	str "strings"
	"text/template"

	html "example.com/shapes/names/mime"
	other "example.com/shapes/names/text/template"
)

// CallContext is declared by generated files as well.
type CallContext interface{ SetSkipCall(bool) }
type otelCallContext struct{ n int }
type otelCallContextBase int

var otelHookPanic, otelPointer, otelWord = 1, 2, 3

func otelNoEscape(p otelCallContextBase) otelCallContextBase { return p }
func otelSetValue(otelUnsafe string) (otelT0 int)            { return len(otelUnsafe) }

func (c otelCallContext) SetSkipCall(bool) {}

// OwnNames has parameters named like identifiers of the tool.
func OwnNames(recv, param0, retVal0 int, otelCtx_OwnNames string, ctx, skip, c, p0, r0 int) (retVal1 int, _ string) {
	return recv + param0 + retVal0 + ctx + skip + c + p0 + r0, otelCtx_OwnNames
}

func Unnamed(int, string) (int, string) { param0, retVal0, recv := 1, 2, 3; return param0 + retVal0, fmt.Sprint(recv) }

var retVal1, param1 = 5, "package level"

func PackageLevel(int, int) (int, int) { return retVal1, len(param1) }

// LikeTypes has parameters named like types, packages and builtins.
func LikeTypes(int string, string int, error bool, any float64) (bool, float32 int) {
	return len(int), string
}

func LikePackages(fmt, io, str string, template int) (html int) { return len(fmt + io + str) }

func LikeBuiltins(len, cap, nil, true, false, iota, panic, recover, append, make, new, print int) (copy, delete, close int) {
	return len + nil + true, false + iota, panic + recover
}

// Dotted has types named like packages, and packages named like types.
func Dotted(r *Reader, b Builder) (*Builder, *str.Reader) { return &b, r }

// SameBase uses two imports with the same base name, and a package whose name
// differs from that of its directory.
func SameBase(t *template.Template, u other.Template, m html.Kind) (other.Template, html.Kind) {
	if t != nil {
		return u, m
	}
	return u + 1, m
}

// Renamed has a type whose package has another name in elsewhere.go.
func Renamed(t template.FuncMap) other.Template { return other.Template(len(t)) }

// fields has fields and a method named like packages.
type fields struct{ template, fmt int }

func (fields) io(io int) int { return io }

func Run(w io.Writer) {
	fmt.Fprintln(w, otelNoEscape(1), otelSetValue("ab"), otelHookPanic, otelPointer, otelWord)
	CallContext(otelCallContext{1}).SetSkipCall(true)
	fmt.Fprintln(w, fmt.Sprint(OwnNames(1, 2, 3, "x", 4, 5, 6, 7, 8)))
	fmt.Fprintln(w, fmt.Sprint(Unnamed(1, "a")), fmt.Sprint(PackageLevel(1, 2)))
	fmt.Fprintln(w, fmt.Sprint(LikeTypes("a", 2, true, 1.5)), LikePackages("a", "b", "c", 1))
	fmt.Fprintln(w, fmt.Sprint(LikeBuiltins(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)))
	b, r := Dotted(NewReader("text"), Builder{})
	fmt.Fprintln(w, b.Len(), r.Len())
	fmt.Fprintln(w, fmt.Sprint(SameBase(nil, 1, "kind")), Renamed(nil))
	fmt.Fprintln(w, fields{}.io(3), Elsewhere(nil, 2))
}
