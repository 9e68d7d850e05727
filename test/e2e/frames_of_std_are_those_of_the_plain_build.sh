#!/bin/bash
# With hooks in the standard library and in the program, callbacks,
# runtime.Caller and panics see the functions, files and lines of the plain
# program.
# Slow: compiles the standard library with hooks.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"html/template"
	"net/url"
	"os"
	"regexp"
	"runtime"
	"sort"
	"strings"
)

// stack prints who called, to the top.
func stack(what string) {
	pcs := make([]uintptr, 100)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	for more := true; more; {
		var f runtime.Frame
		f, more = frames.Next()
		if !strings.HasPrefix(f.Function, "runtime.") {
			fmt.Println(what, f.Function, f.File, f.Line)
		}
	}
}

type value int

func (v value) MarshalJSON() ([]byte, error) { stack("json"); return []byte("1"), nil }
func (v value) Read(b []byte) (int, error)   { stack("read"); return len(b), nil }
func (v value) Less(i, j int) bool {
	stack("sort"); return i < j }
func (v value) Len() int        { return 3 }
func (v value) Swap(i, j int)   {}

func (v value) Visit(n ast.Node) ast.Visitor { if _, ok := n.(*ast.Ident); ok { stack("walk") }; return v }

func main() {
	var v value
	json.Marshal(map[string][]any{"a": {v}})
	sort.Sort(v)
	sort.SliceStable([]int{1, 2}, func(i, j int) bool { stack("slice"); return true })
	bufio.NewReader(v).ReadByte()
	f, _ := parser.ParseFile(token.NewFileSet(), "x.go", "package p; func f(a int) {}", 0)
	ast.Walk(v, f)
	t := template.Must(template.New("t").Funcs(template.FuncMap{
		"f": func() string { stack("template"); return "" },
	}).Parse(`{{if true}}{{range $i := .}}{{f | print}}{{end}}{{end}}`))
	t.Execute(os.Stdout, []int{1})
	regexp.MustCompile("a+").ReplaceAllStringFunc("baab", func(s string) string { stack("regexp"); return s })
	strings.Map(func(r rune) rune { stack("map"); return r }, "x")
	url.Parse("http://a b")
	var p *url.URL
	p.ResolveReference(p)
}
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext) { ctx.SetData(ctx.GetFuncName()) }
func exit(ctx api.CallContext)  { ctx.GetData() }
END
{
  separator=[
  for package in main encoding/json sort bufio go/ast go/parser text/template \
                 html/template regexp strings net/url; do
    for receiver in '' '"ReceiverType": ".*", '; do
      printf '%s{"ImportPath": "%s", "Function": ".*", %s"OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"}' "$separator" $package "$receiver"
      separator=,
    done
  done
  echo ]
} > otel.rules.json

# Removes addresses and arguments, which differ from run to run.
frames() {
  grep -E '^(panic|	|[a-z].*\()' "$1" | sed -E 's/\([^()]*\)$//; s/ \+0x.*//'
}

go build -o plain .
otel go build -o app . 2> log
has log '[0-9]{3,} functions? in 11 packages'
exits 2 ./plain > plain.out 2> plain.err
exits 2 ./app > app.out 2> app.err
diff -u plain.out app.out
[ "$(wc -l < app.out)" -gt 60 ]
has app.err '^net/url\.\(\*URL\)\.ResolveReference'
diff -u <(frames plain.err) <(frames app.err)
