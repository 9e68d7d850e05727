package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/token"
	"sort"
	"strings"
)

// A dump writes declarations in the format of tool/syntax/dump.cc.
type dump struct {
	src    []byte
	fset   *token.FileSet
	file   *token.File
	tokens []tok
	out    bytes.Buffer
	// types and values hold what follows the functions.
	types, values bytes.Buffer
	// comments are the comment groups that follow the declarations dumped so
	// far.
	comments []*ast.CommentGroup
}

func (d *dump) line(format string, args ...any) {
	fmt.Fprintf(&d.out, format+"\n", args...)
}

func (d *dump) offset(pos token.Pos) int { return d.file.Offset(pos) }

// piece returns " text@offset", or " @begin-end" for a long text.
func (d *dump) piece(pos, end token.Pos) string {
	if pos == end {
		return " -"
	}
	b, e := d.offset(pos), d.offset(end)
	text := d.src[b:e]
	if len(text) > 40 || bytes.ContainsAny(text, "\r\n") {
		return fmt.Sprintf(" @%d-%d", b, e)
	}
	return fmt.Sprintf(" %s@%d", text, b)
}

func (d *dump) node(n ast.Node) string { return d.piece(n.Pos(), n.End()) }

func (d *dump) span(pos, end token.Pos) string {
	if pos == end {
		return " -"
	}
	return fmt.Sprintf(" %d-%d", d.offset(pos), d.offset(end))
}

func (d *dump) declarations(file *ast.File) {
	d.comments = file.Comments
	d.line("package%s%s", d.node(file.Name), d.span(file.Package, file.Name.End()))
	for _, spec := range file.Imports {
		name := " -"
		if spec.Name != nil {
			name = d.node(spec.Name)
		}
		d.line("import%s%s", name, d.node(spec.Path))
	}
	for _, decl := range file.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			d.function(decl)
		case *ast.GenDecl:
			for _, spec := range decl.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					d.typeSpec(spec)
				case *ast.ValueSpec:
					for _, name := range spec.Names {
						fmt.Fprintf(&d.values, "%s%s\n", decl.Tok, d.node(name))
					}
				}
			}
		}
	}
	d.out.Write(d.types.Bytes())
	d.out.Write(d.values.Bytes())
}

func (d *dump) function(f *ast.FuncDecl) {
	d.line("func%s%s", d.node(f.Name), d.span(f.Pos(), f.End()))
	d.directives(f)
	if f.Recv != nil {
		d.receiver(f.Recv)
	}
	d.typeParams(&d.out, f.Type.TypeParams)
	d.params("param", f.Type.Params)
	results := " -"
	if f.Type.Results != nil {
		d.params("result", f.Type.Results)
		results = d.span(f.Type.Results.Pos(), f.Type.Results.End())
	}
	d.line("  lists%s%s", d.span(f.Type.Params.Pos(), f.Type.Params.End()), results)
	if f.Body != nil {
		at := d.file.Position(f.Body.Lbrace)
		d.line("  body%s %d:%d", d.span(f.Body.Pos(), f.Body.End()), at.Line, at.Column)
	}
}

// directives prints the directives of a function: every //go: comment since the
// token before it, and the other directives of its doc comment.
func (d *dump) directives(f *ast.FuncDecl) {
	here := sort.Search(len(d.tokens), func(i int) bool {
		return d.tokens[i].offset >= d.offset(f.Pos())
	})
	before := d.file.Pos(d.tokens[here-1].offset)
	for len(d.comments) > 0 && d.comments[0].Pos() < f.Pos() {
		for _, c := range d.comments[0].List {
			if c.Pos() < before {
				continue
			}
			// This is the text in the file. cmd/compile does not remove
			// carriage returns before it looks for directives, but go/scanner
			// does.
			end := d.lineEnd(c.Pos())
			text := string(d.src[d.offset(c.Pos()):d.offset(end)])
			if isDirective(text) && (d.comments[0] == f.Doc || strings.HasPrefix(text, "//go:")) {
				d.line("  directive%s", d.piece(c.Pos(), end))
			}
		}
		d.comments = d.comments[1:]
	}
}

// lineEnd returns the end of the line of pos. The End of a comment is wrong if
// the scanner has removed carriage returns from it.
func (d *dump) lineEnd(pos token.Pos) token.Pos {
	line := d.src[d.offset(pos):]
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	return pos + token.Pos(len(bytes.TrimSuffix(line, []byte("\r"))))
}

// isDirective reports what go/ast's unexported function of this name reports.
func isDirective(text string) bool {
	if !strings.HasPrefix(text, "//") {
		return false
	}
	text = text[2:]
	for _, word := range []string{"line ", "extern ", "export "} {
		if strings.HasPrefix(text, word) {
			return true
		}
	}
	group := &ast.CommentGroup{List: []*ast.Comment{{Text: "//" + text}}}
	// Text omits directives and nothing else.
	return group.Text() == "" && strings.TrimSpace(text) != ""
}

func (d *dump) receiver(list *ast.FieldList) {
	if len(list.List) == 0 {
		d.line("  receiver - base -")
		return
	}
	field := list.List[0]
	line := "  receiver"
	if len(field.Names) > 0 {
		line += d.node(field.Names[0])
	}
	line += d.variadic(field.Type)
	base, pointer, params := receiverBase(field.Type)
	if base == nil {
		line += " base -"
	} else {
		line += " base" + d.node(base)
	}
	if pointer {
		line += " pointer"
	}
	for _, p := range params {
		line += d.node(p)
	}
	d.line("%s", line)
}

func (d *dump) variadic(x ast.Expr) string {
	if dots, ok := x.(*ast.Ellipsis); ok {
		return " ..." + d.node(dots.Elt)
	}
	return d.node(x)
}

func (d *dump) params(what string, list *ast.FieldList) {
	for _, field := range list.List {
		if len(field.Names) == 0 {
			d.line("  %s%s", what, d.variadic(field.Type))
		}
		for _, name := range field.Names {
			d.line("  %s%s%s", what, d.node(name), d.variadic(field.Type))
		}
	}
}

func (d *dump) typeParams(out *bytes.Buffer, list *ast.FieldList) {
	if list == nil {
		return
	}
	for _, field := range list.List {
		for _, name := range field.Names {
			fmt.Fprintf(out, "  typeparam%s%s\n", d.node(name), d.node(field.Type))
		}
	}
}

func (d *dump) typeSpec(t *ast.TypeSpec) {
	alias := ""
	if t.Assign.IsValid() {
		alias = " ="
	}
	fmt.Fprintf(&d.types, "type%s%s%s\n", d.node(t.Name), alias, d.node(t.Type))
	d.typeParams(&d.types, t.TypeParams)
	s, ok := t.Type.(*ast.StructType)
	if !ok {
		return
	}
	fmt.Fprintf(&d.types, "  struct%s\n", d.span(s.Fields.Opening, s.Fields.Closing))
	for _, field := range s.Fields.List {
		line := "  field"
		for _, name := range field.Names {
			line += d.node(name)
		}
		fmt.Fprintf(&d.types, "%s%s\n", line, d.node(field.Type))
	}
}
