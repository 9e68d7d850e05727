// This file turns a program of GOROOT/test into a module for go build.
package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// program is a program of GOROOT/test in a module named test.
type program struct {
	recipe
	dir string
	// build is the package to build: ".", "./..." or the main package.
	build              string
	functions, methods bool // the program declares functions, methods
}

// layOut copies the files of a program to dir, which it clears first. version
// is the Go version.
func layOut(root, name, dir, version string, r recipe) (*program, error) {
	p := &program{recipe: r, dir: dir, build: "."}
	if err := os.RemoveAll(dir); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	from := filepath.Join(root, name)
	if r.action == "runindir" {
		if err := os.CopyFS(dir, os.DirFS(from+".dir")); err != nil {
			return nil, err
		}
		return p, p.inspect()
	}
	if err := writeFile(filepath.Join(dir, "go.mod"), fmt.Sprintf(
		"module test\n\ngo %s\n", languageVersion(version))); err != nil {
		return nil, err
	}
	var err error
	switch {
	case r.action == "buildrundir" || r.action == "builddir":
		err = os.CopyFS(dir, os.DirFS(from+".dir"))
	case strings.HasSuffix(r.action, "dir"):
		err = p.layOutPackages(from + ".dir")
	default:
		err = p.layOutFiles(from + ".go")
	}
	if err != nil {
		return nil, err
	}
	return p, p.inspect()
}

// languageVersion returns the language version of a Go version: "1.26" for
// go1.26.8.
func languageVersion(version string) string {
	words := strings.Split(strings.TrimPrefix(version, "go"), ".")
	return strings.Join(words[:2], ".")
}

// layOutFiles copies a file and the other files that the recipe names.
func (p *program) layOutFiles(first string) error {
	files := []string{first}
	for len(p.args) > 0 && strings.HasSuffix(p.args[0], ".go") {
		files = append(files, filepath.Join(filepath.Dir(first), p.args[0]))
		p.args = p.args[1:]
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(p.dir, filepath.Base(file)), text,
			0o644); err != nil {
			return err
		}
	}
	return nil
}

var (
	packageClause  = regexp.MustCompile(`(?m)^package\s+([\pL_\d]+)`)
	relativeImport = regexp.MustCompile(`"\./([^"\n]*)"`)
)

// layOutPackages copies each package in a directory to a directory of its own.
// That is named after the package's first file, because the other packages
// import it by that name.
func (p *program) layOutPackages(from string) error {
	files, err := filepath.Glob(filepath.Join(from, "*.go"))
	if err != nil {
		return err
	}
	dirs := map[string]string{}
	p.build = "./..."
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		clause := packageClause.FindSubmatch(text)
		if clause == nil {
			return fmt.Errorf("%s: no package clause", file)
		}
		name := string(clause[1])
		if dirs[name] == "" {
			dirs[name] = strings.TrimSuffix(filepath.Base(file), ".go")
		}
		dir := filepath.Join(p.dir, dirs[name])
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		text = relativeImport.ReplaceAll(text, []byte(`"test/$1"`))
		if err := os.WriteFile(filepath.Join(dir, filepath.Base(file)), text, 0o644); err != nil {
			return err
		}
		if name == "main" && strings.HasSuffix(p.action, "rundir") {
			p.build = "./" + dirs[name]
		}
	}
	return nil
}

// layOutText replaces the program by the given text.
func (p *program) layOutText(text string) error {
	files, err := filepath.Glob(filepath.Join(p.dir, "*.go"))
	for _, file := range files {
		err = errors.Join(err, os.Remove(file))
	}
	file := filepath.Join(p.dir, "main.go")
	p.functions, p.methods, p.flags, p.args = false, false, nil, nil
	return errors.Join(err, os.WriteFile(file, []byte(text), 0o644), p.inspect())
}

// inspect finds out whether the program declares functions and methods, because
// a rule that matches nothing is an error.
func (p *program) inspect() error {
	return filepath.WalkDir(p.dir, func(path string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.HasSuffix(path, ".go") {
			return err
		}
		// The partial result for a file with errors is good enough.
		file, _ := parser.ParseFile(token.NewFileSet(), path, nil,
			parser.SkipObjectResolution)
		for _, decl := range file.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok && f.Body != nil {
				p.functions = p.functions || f.Recv == nil && f.Name.Name != "_"
				p.methods = p.methods || f.Recv != nil && f.Name.Name != "_"
			}
		}
		return nil
	})
}
