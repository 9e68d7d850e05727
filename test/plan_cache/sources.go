package main

import (
	"fmt"
	"os"
	"path"
	"strings"
)

// A program of the world calls each function of each of its packages once, and
// the function prints a line:
//
//	ran example.com/app/work Do12 function 1017
//
// In a main package " main" follows the import path. Each edit of a body
// changes the number. The output of a plain build therefore determines which
// hooks must be called, and when.

// importPath returns the import path of the package of a file.
func importPath(file string) string {
	directory := path.Dir(file)
	for _, place := range [][2]string{{"app/vendor/", ""}, {"elsewhere/", "example.com/app/"},
		{"app", "example.com/app"}, {"dep", "example.com/dep"}} {
		if rest, found := strings.CutPrefix(directory, place[0]); found {
			return place[1] + rest
		}
	}
	panic("no package: " + file)
}

// function returns the text of a new function for a file, and of the code that
// calls it. The function's name begins with "Do".
func (w *world) function(file, packageName string) string {
	name := fmt.Sprintf("Do%d", w.next())
	kinds := []string{"function", "function", "method", "pointer", "generic"}
	kind := pick(w, kinds)
	if strings.HasSuffix(file, "_test.go") {
		kind = "test"
	}
	place := importPath(file)
	if packageName == "main" {
		place += " main"
	}
	return functionText(place, name, kind, w.number())
}

func functionText(place, name, kind, number string) string {
	declared, call, before := "func "+name+"()", name+"()", ""
	switch kind {
	case "method":
		before = "type t" + name + " struct{}\n\n"
		declared = fmt.Sprintf("func (t%s) %[1]s()", name)
		call = fmt.Sprintf("t%s{}.%[1]s()", name)
	case "pointer":
		before = "type t" + name + " struct{}\n\n"
		declared = fmt.Sprintf("func (*t%s) %[1]s()", name)
		call = fmt.Sprintf("new(t%s).%[1]s()", name)
	case "generic":
		declared = "func " + name + "[X any]()"
		call = name + "[int]()"
	}
	return fmt.Sprintf("\n%s%s { println(\"ran\", %q, %q, %q, %s) }\n\n"+
		"func init() { calls = append(calls, func() { %s }) }\n",
		before, declared, place, name, kind, number, call)
}

// runFile returns the file of a package that calls the package's functions,
// after those of the packages it imports.
func runFile(name string, imports ...string) string {
	text := "package " + name + "\n\n// imports\n\nvar calls []func()\n\n" +
		"var ran bool\n\nfunc Run() {\n\tif ran {\n\t\treturn\n\t}\n\tran = true\n" +
		"\t// runs\n\tfor _, call := range calls {\n\t\tcall()\n\t}\n}\n"
	for i, path := range imports {
		text = withImport(text, path, fmt.Sprintf("p%d", i))
	}
	if name == "main" {
		text += "\nfunc main() { Run() }\n"
	}
	return text
}

func withImport(text, path, name string) string {
	text = strings.Replace(text, "// imports\n", fmt.Sprintf("// imports\n\nimport %s %q\n", name, path), 1)
	return strings.Replace(text, "// runs\n", "// runs\n\t"+name+".Run()\n", 1)
}

// withData adds code that prints the size of a struct, which shows the fields
// that rules add.
func withData(text string) string {
	text = strings.Replace(text, "// imports\n", "// imports\n\nimport \"unsafe\"\n", 1)
	return strings.Replace(text, "// runs\n", "println(\"size\", unsafe.Sizeof(Data{}))\n\t// runs\n", 1) +
		"\ntype Data struct{ value int64 }\n"
}

// withPath adds a call of a function of the standard library.
func withPath(text string) string {
	text = strings.Replace(text, "// imports\n", "// imports\n\nimport \"path\"\n", 1)
	return strings.Replace(text, "// runs\n", "base := path.Base(\"x/y\")\n\tprintln(\"ran\", \"path\", \"Base\", \"function\", 1000+len(base))\n\t// runs\n", 1)
}

const testFile = "\n\nimport \"testing\"\n\nfunc TestRun(t *testing.T) { Run() }\n"

// newPackage writes a package with a function.
func (w *world) newPackage(directory, name string, imports ...string) {
	w.create(directory+"/run.go", runFile(name, imports...))
	w.create(directory+"/run_test.go", "package "+name+testFile)
	file := directory + "/f0.go"
	w.create(file, "package "+name+"\n"+w.function(file, name))
}

const goMod = `module example.com/app

go 1.23

require (
	example.com/dep v1.0.0
	example.com/lib v1.0.0
)

replace example.com/dep v1.0.0 => ../dep
`

// createAll writes a new world.
func (w *world) createAll() {
	for _, name := range []string{"app", "dep", "elsewhere", "hooks2", "overlay", "ws", "go.work", "link", "deplink", "lib", "bin"} {
		check(os.RemoveAll(w.path(name)))
	}
	check(os.Symlink("app", w.path("link")))
	check(os.Symlink("dep", w.path("deplink")))
	w.newLib("lib", "v1.0.0")
	check(os.MkdirAll(w.path("app"), 0o777))
	w.create("app/go.mod", goMod)
	w.create("app/go.sum", w.read("go.sum"))
	w.create("dep/go.mod", "module example.com/dep\n\ngo 1.23\n")
	w.newPackage("app", "main", "example.com/app/work")
	w.create("app/run.go", withPath(w.read("app/run.go")))
	w.newPackage("elsewhere/work2", "work2", "example.com/dep/a")
	check(os.Symlink("../elsewhere/work2", w.path("app/work2")))
	w.newPackage("app/work", "work", "example.com/app/work2", "example.com/app/cgo", "example.com/lib")
	w.create("app/work/run.go", withData(w.read("app/work/run.go")))
	w.newPackage("dep/a", "a")
	w.newPackage("dep/tool", "main", "example.com/dep/a")
	w.createCgo()
	w.create("elsewhere/file.go", "package work\n"+w.function("app/work/flink.go", "work"))
	check(os.Symlink("../../elsewhere/file.go", w.path("app/work/flink.go")))
	w.create("ws/go.work", "go 1.24.0\n\nuse (\n\t../app\n\t../dep\n)\n")
	w.createOverlay()
	w.createHooks()
	w.repairs = nil
	w.set = settings{verb: "build", patterns: []string{"./..."}, directory: "app", gowork: "off"}
}

// createCgo writes a package with cgo and pure Go variants.
func (w *world) createCgo() {
	w.create("app/cgo/run.go", runFile("cgo"))
	w.create("app/cgo/run_test.go", "package cgo"+testFile)
	w.create("app/cgo/fc.go", "//go:build cgo\n\npackage cgo\n\n// int one(void) { return 1; }\nimport \"C\"\n\n"+
		"func init() { calls = append(calls, func() { println(\"C\", C.one()) }) }\n"+
		w.function("app/cgo/fc.go", "cgo"))
	w.create("app/cgo/fpure.go", "//go:build !cgo\n\npackage cgo\n"+w.function("app/cgo/fc.go", "cgo"))
}
