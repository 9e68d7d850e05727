// Command type_forms compares tool/match/types/type_form with go/types. For every
// receiver, parameter and result of every function of the named packages, the
// form that the tool computes from the source must equal the form computed here
// from the type that go/types determines.
//
//	go run . PROGRAM std
//
// PROGRAM is the program type_forms_dump (dump/dump.cc).
package main

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"log"
	"os"
	"os/exec"
	"regexp"
	"sort"
	"strings"

	"golang.org/x/tools/go/packages"
)

// formWriter computes the forms of types. tparams are the function's type
// parameters in order, those of the receiver first.
type formWriter struct {
	tparams []*types.TypeParam
}

func (f *formWriter) list(t *types.Tuple, variadic bool) string {
	var parts []string
	for i := range t.Len() {
		form := f.form(t.At(i).Type())
		if variadic && i == t.Len()-1 {
			form = "..." + strings.TrimPrefix(form, "[]")
		}
		parts = append(parts, form)
	}
	return "(" + strings.Join(parts, ",") + ")"
}

func (f *formWriter) signature(s *types.Signature) string {
	out := f.list(s.Params(), s.Variadic())
	if s.Results().Len() > 0 {
		out += f.list(s.Results(), false)
	}
	return out
}

func member(v types.Object) string {
	if v.Exported() {
		return v.Name()
	}
	return fmt.Sprintf("%q.%s", v.Pkg().Path(), v.Name())
}

func (f *formWriter) structForm(t *types.Struct) string {
	var parts []string
	for i := range t.NumFields() {
		field := t.Field(i)
		part := member(field) + " "
		if field.Embedded() {
			part = "embedded " + field.Name() + " "
		}
		part += f.form(field.Type())
		if tag := t.Tag(i); tag != "" {
			part += fmt.Sprintf(" tag %d:%s", len(tag), tag)
		}
		parts = append(parts, part)
	}
	return "struct{" + strings.Join(parts, ";") + "}"
}

func (f *formWriter) interfaceForm(t *types.Interface) string {
	var parts []string
	for i := range t.NumExplicitMethods() {
		m := t.ExplicitMethod(i)
		parts = append(parts, member(m)+f.signature(m.Type().(*types.Signature)))
	}
	for i := range t.NumEmbeddeds() {
		if form := f.form(t.EmbeddedType(i)); form != "interface {}" {
			parts = append(parts, form)
		}
	}
	sort.Strings(parts)
	return "interface {" + strings.Join(parts, ";") + "}"
}

func (f *formWriter) named(t *types.Named) string {
	obj := t.Obj()
	if obj.Pkg() == nil {
		return obj.Name()
	}
	out := fmt.Sprintf("%q.%s", obj.Pkg().Path(), obj.Name())
	if t.TypeArgs().Len() == 0 {
		return out
	}
	var parts []string
	for i := range t.TypeArgs().Len() {
		parts = append(parts, f.form(t.TypeArgs().At(i)))
	}
	return out + "[" + strings.Join(parts, ",") + "]"
}

func (f *formWriter) form(t types.Type) string {
	switch t := types.Unalias(t).(type) {
	case *types.Basic:
		if t.Kind() == types.UnsafePointer {
			return `"unsafe".Pointer`
		}
		return types.Typ[t.Kind()].Name()
	case *types.Named:
		return f.named(t)
	case *types.TypeParam:
		for i, p := range f.tparams {
			if p == t {
				return fmt.Sprintf("$%d", i)
			}
		}
		log.Fatalf("unknown type parameter %v", t)
	case *types.Pointer:
		return "*" + f.form(t.Elem())
	case *types.Slice:
		return "[]" + f.form(t.Elem())
	case *types.Array:
		return fmt.Sprintf("[%d]%s", t.Len(), f.form(t.Elem()))
	case *types.Map:
		return "map[" + f.form(t.Key()) + "]" + f.form(t.Elem())
	case *types.Chan:
		dir := map[types.ChanDir]string{types.SendRecv: "chan",
			types.SendOnly: "chan<-", types.RecvOnly: "<-chan"}[t.Dir()]
		return dir + "(" + f.form(t.Elem()) + ")"
	case *types.Signature:
		return "func" + f.signature(t)
	case *types.Struct:
		return f.structForm(t)
	case *types.Interface:
		return f.interfaceForm(t)
	case *types.Union:
		var parts []string
		for i := range t.Len() {
			term := f.form(t.Term(i).Type())
			if t.Term(i).Tilde() {
				term = "~" + term
			}
			parts = append(parts, term)
		}
		return strings.Join(parts, "|")
	}
	log.Fatalf("unknown type %T", t)
	return ""
}

// functionForms returns "file:line form form …": receiver, parameters, results.
func functionForms(fset *token.FileSet, decl *ast.FuncDecl, fn *types.Func) string {
	signature := fn.Type().(*types.Signature)
	f := &formWriter{}
	for i := range signature.RecvTypeParams().Len() {
		f.tparams = append(f.tparams, signature.RecvTypeParams().At(i))
	}
	for i := range signature.TypeParams().Len() {
		f.tparams = append(f.tparams, signature.TypeParams().At(i))
	}
	at := fset.PositionFor(decl.Name.Pos(), false)
	out := fmt.Sprintf("%s:%d", at.Filename, at.Line)
	if r := signature.Recv(); r != nil {
		out += "\t" + f.form(r.Type())
	}
	for _, tuple := range []*types.Tuple{signature.Params(), signature.Results()} {
		for i := range tuple.Len() {
			out += "\t" + f.form(tuple.At(i).Type())
		}
	}
	return out
}

func goTypesForms(all []*packages.Package) []string {
	var lines []string
	for _, p := range all {
		for _, file := range p.Syntax {
			for _, decl := range file.Decls {
				fn, ok := decl.(*ast.FuncDecl)
				if !ok {
					continue
				}
				if obj, ok := p.TypesInfo.Defs[fn.Name].(*types.Func); ok {
					lines = append(lines, functionForms(p.Fset, fn, obj))
				}
			}
		}
	}
	return lines
}

// writeManifest writes the input of the program. It is "P path name", then for
// that package "F file" and "M path-in-source path".
func writeManifest(w *bufio.Writer, all []*packages.Package) {
	for _, p := range all {
		fmt.Fprintf(w, "P %s %s\n", p.PkgPath, p.Name)
		for _, file := range p.CompiledGoFiles {
			fmt.Fprintf(w, "F %s\n", file)
		}
		for path, imported := range p.Imports {
			if imported.PkgPath != path {
				fmt.Fprintf(w, "M %s %s\n", path, imported.PkgPath)
			}
		}
	}
	w.Flush()
}

func toolForms(program string, all []*packages.Package) []string {
	cmd := exec.Command(program)
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		log.Fatal(err)
	}
	go func() {
		writeManifest(bufio.NewWriter(in), all)
		in.Close()
	}()
	out, err := cmd.Output()
	if err != nil {
		log.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}

// lengths matches array lengths, which may be names in the tool's forms and are
// numbers in go/types.
var lengths = regexp.MustCompile(`\[("[^"]*"\.\w|\d|unsafe)[^\]$]*\](\[\]|[^,;)\s\]])`)

func main() {
	mode := packages.NeedName | packages.NeedCompiledGoFiles | packages.NeedImports |
		packages.NeedDeps | packages.NeedTypes | packages.NeedSyntax | packages.NeedTypesInfo
	roots, err := packages.Load(&packages.Config{Mode: mode,
		Env: append(os.Environ(), "CGO_ENABLED=0")}, os.Args[2:]...)
	if err != nil {
		log.Fatal(err)
	}
	var all []*packages.Package
	packages.Visit(roots, nil, func(p *packages.Package) { all = append(all, p) })
	want, got := goTypesForms(all), toolForms(os.Args[1], all)
	sort.Strings(want)
	sort.Strings(got)
	if len(want) != len(got) {
		log.Fatalf("%d functions, the program found %d", len(want), len(got))
	}
	bad, constants := 0, 0
	for i := range want {
		if want[i] == got[i] {
			continue
		}
		if lengths.ReplaceAllString(want[i], "[n]$2") == lengths.ReplaceAllString(got[i], "[n]$2") {
			constants++
			continue
		}
		bad++
		fmt.Printf("go/types: %s\nthe tool: %s\n", want[i], got[i])
	}
	fmt.Printf("%d functions, %d different; %d equal except for constants as array lengths\n",
		len(want), bad, constants)
	if bad > 0 {
		os.Exit(1)
	}
}
