package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

func sorted(names []string) []string {
	slices.Sort(names)
	return names
}

// functionNumber matches the number in the line of a function, as functionText
// writes it.
var functionNumber = regexp.MustCompile(`("ran", .*, )[0-9]{4}( \})`)

var functionName = regexp.MustCompile(`\b(Do|Ma|Hi)[0-9]+\b`)

// withNewBody changes the number of a function.
func (w *world) withNewBody(text string) string {
	places := functionNumber.FindAllStringSubmatchIndex(text, -1)
	if len(places) == 0 {
		return text
	}
	at := pick(w, places)
	return text[:at[3]] + w.number() + text[at[4]:]
}

func (w *world) editBody() string {
	file := w.anyFile()
	return "source: edit a body, " + w.write(file, w.withNewBody(w.read(file)))
}

func (w *world) addFunction() string {
	file := w.anyFile()
	return "source: add a function, " + w.write(file, w.read(file)+w.function(file, w.packageName(file)))
}

// renameFunction keeps the size of the file.
func (w *world) renameFunction() string {
	file := w.anyFile()
	text := w.read(file)
	names := functionName.FindAllString(text, -1)
	if len(names) == 0 {
		return w.addFunction()
	}
	name := pick(w, names)
	other := pick(w, []string{"Do", "Ma", "Hi"}) + name[2:]
	text = regexp.MustCompile(`\b(t?)`+name+`\b`).ReplaceAllString(text, "${1}"+other)
	return "source: rename a function, " + w.write(file, text)
}

func (w *world) addFile() string {
	directory := pick(w, w.sources())
	file := fmt.Sprintf("%s/f%d.go", directory, w.next())
	name := w.packageName(directory + "/run.go")
	return "source: add a file, " + w.write(file, "package "+name+"\n"+w.function(file, name))
}

func (w *world) removeFile() string {
	file := w.anyFile()
	if filepath.Base(file) == "f0.go" {
		return w.addFile()
	}
	check(os.Remove(w.path(file)))
	return "source: remove a file, " + file
}

func (w *world) constrainFile() string {
	file := w.anyFile()
	constraint := pick(w, []string{"never", "linux", "extra", "!extra", "cgo", "go1.26", "race"})
	if strings.Contains(file, "cgo/") || filepath.Base(file) == "f0.go" {
		return w.addFile()
	}
	text := w.read(file)
	text = text[strings.Index(text, "package "):]
	return "source: add build constraint " + constraint + ", " + w.write(file, "//go:build "+constraint+"\n\n"+text)
}

func (w *world) renameFile() string {
	file := w.anyFile()
	if filepath.Base(file) == "f0.go" || strings.Contains(file, "_test") || strings.Contains(file, "cgo/") {
		return w.addFile()
	}
	ending := pick(w, []string{"_windows.go", "_linux.go", ".go"})
	name := fmt.Sprintf("%s/f%d%s", filepath.Dir(file), w.next(), ending)
	check(os.Rename(w.path(file), w.path(name)))
	return "source: rename a file, " + file + " to " + filepath.Base(name)
}

// swapFiles exchanges the contents of two files by renaming them.
func (w *world) swapFiles() string {
	files := w.files(pick(w, []string{"app/work", "dep/a"}))
	a, b := pick(w, files), pick(w, files)
	if strings.Contains(a+b, "_test") {
		return w.addFile()
	}
	check(os.Rename(w.path(a), w.path("aside")))
	if a != b {
		check(os.Rename(w.path(b), w.path(a)))
	}
	check(os.Rename(w.path("aside"), w.path(b)))
	return "source: swap two files, " + a + " and " + b
}

func (w *world) addTest() string {
	directory := pick(w, []string{"app/work", "app", "elsewhere/work2", "dep/a"})
	file := fmt.Sprintf("%s/f%d_test.go", directory, w.next())
	name := w.packageName(directory + "/run.go")
	return "source: add a test file, " + w.write(file, "package "+name+"\n"+w.function(file, name))
}

func (w *world) touch() string {
	file := w.anyFile()
	// The time may lie in the future, because some clocks are ahead.
	then := time.Now().Add(time.Duration(w.random.Intn(1000)-800) * time.Hour)
	check(os.Chtimes(w.path(file), then, then))
	return "source: change a time, " + file
}

func (w *world) breakFile() string {
	file := w.anyFile()
	text := w.read(file)
	w.repairs = append(w.repairs, func() { w.write(file, text) })
	w.write(file, text+"\n"+pick(w, []string{"func {", "var x int = \"\"", "import \"late\""})+"\n")
	return "source: add an error, " + file
}

// addPackage adds a package or a program to the main module or to the module
// that replaces another.
func (w *world) addPackage() string {
	id := w.next()
	module := pick(w, []string{"app", "app", "dep", "dep/docs"})
	name, imported := fmt.Sprintf("cmd%d", id), "example.com/app/work"
	if module != "app" {
		imported = "example.com/dep/a"
	}
	if len(w.programs()) > 3 {
		return w.removePackage()
	}
	w.newPackage(module+"/"+name, "main", imported)
	return "packages: add a program, " + module + "/" + name
}

func (w *world) programs() []string {
	out := []string{}
	for _, pattern := range []string{"app/cmd*", "dep/cmd*", "dep/docs/cmd*"} {
		names, err := filepath.Glob(w.path(pattern))
		check(err)
		out = append(out, names...)
	}
	return out
}

func (w *world) removePackage() string {
	programs := w.programs()
	if len(programs) == 0 {
		return w.addPackage()
	}
	program := pick(w, programs)
	check(os.RemoveAll(program))
	return "packages: remove a program, " + filepath.Base(program)
}

// addImport adds a package and an import of it.
func (w *world) addImport() string {
	module := pick(w, []string{"app", "dep"})
	name := fmt.Sprintf("lib%d", w.next())
	w.newPackage(module+"/"+name, name)
	importer := map[string][]string{"app": {"app/work/run.go", "app/run.go", "app/cgo/run.go"},
		"dep": {"dep/a/run.go", "dep/tool/run.go", "app/run.go"}}[module]
	file := pick(w, importer)
	return "packages: add an import, " + w.write(file, withImport(w.read(file), "example.com/"+module+"/"+name, name))
}

var importLine = regexp.MustCompile(`import (lib[0-9]+) "(?:[^"]*)"\n`)

func (w *world) removeImport() string {
	file := pick(w, []string{"app/work/run.go", "app/run.go", "app/cgo/run.go", "dep/a/run.go", "dep/tool/run.go"})
	text := w.read(file)
	match := importLine.FindStringSubmatch(text)
	if match == nil {
		return w.addImport()
	}
	text = strings.Replace(text, match[0], "", 1)
	return "packages: remove an import, " + w.write(file, strings.Replace(text, "\t"+match[1]+".Run()\n", "", 1))
}
