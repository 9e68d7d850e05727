// This file writes the rule file for a unit: every function and every method of
// its packages.
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
)

// writeRules writes the rule file for a unit and returns its name. All rule
// files use the same hook names, so the packages that go has compiled for one
// can be used for the others.
func writeRules(o options, u unit) (string, error) {
	importPath := u.target()
	dir, err := o.hookDirectory(strings.NewReplacer("/", "_", "*", "x").
		Replace(importPath))
	if err != nil {
		return "", err
	}
	functions, methods := true, true
	if importPath == u.pkg {
		if functions, methods, err = declares(o, u); err != nil {
			return "", err
		}
	}
	file := filepath.Join(dir, "otel.rules.json")
	return file, writeFile(file, rulesFor(importPath, functions, methods, ranRule))
}

// hookDirectory creates the directory of a rule file, with the hooks in it.
func (o options) hookDirectory(name string) (string, error) {
	kind := "empty"
	if o.data {
		kind = "data"
	}
	dir := filepath.Join(o.work, "rules", kind+"-"+name)
	if err := os.MkdirAll(filepath.Join(dir, "hooks"), 0o755); err != nil {
		return "", err
	}
	hooks := filepath.Join(o.root, "test", "fidelity", "hooks")
	for _, name := range []string{"go.mod", "ran.go", "linkname.s",
		filepath.Join(kind, "hooks.go")} {
		text, err := os.ReadFile(filepath.Join(hooks, name))
		if err != nil {
			return "", err
		}
		file := filepath.Join(dir, "hooks", filepath.Base(name))
		if err := writeFile(file, string(text)); err != nil {
			return "", err
		}
	}
	return dir, nil
}

// declares reports whether a package declares functions and methods, because a
// rule that matches nothing is an error.
func declares(o options, u unit) (functions, methods bool, err error) {
	out, err := output(o, u.group.dir, "go", "list", "-f",
		`{{$d := .Dir}}{{range .GoFiles}}{{$d}}/{{.}}
{{end}}{{range .CgoFiles}}{{$d}}/{{.}}
{{end}}`, u.pkg)
	if err != nil {
		return false, false, err
	}
	for name := range strings.FieldsSeq(string(out)) {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			return false, false, err
		}
		for _, decl := range file.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok {
				functions = functions || f.Recv == nil
				methods = methods || f.Recv != nil
			}
		}
	}
	return functions, methods, nil
}

// ranRule makes test programs print that hooks are called.
const ranRule = `{"ImportPath": "testing", "Function": "Run", ` +
	`"ReceiverType": "*M", "OnEnter": "ran", "Path": "./hooks", "Order": -1}`

// rulesFor returns rules that hook every function of the packages, in addition
// to the given rules.
func rulesFor(importPath string, functions, methods bool, rules ...string) string {
	every := fmt.Sprintf(`{"ImportPath": %q, "Function": ".*", `+
		`"OnEnter": "enter", "OnExit": "exit", "Path": "./hooks"`, importPath)
	if functions {
		rules = append(rules, every+"}")
	}
	if methods {
		rules = append(rules, every+`, "ReceiverType": ".*"}`)
	}
	return "[\n  " + strings.Join(rules, ",\n  ") + "\n]\n"
}
