package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func (w *world) editGoMod() string {
	return "modules: add a comment, " + w.write("app/go.mod", w.read("app/go.mod")+"\n// "+w.number()+"\n")
}

// otherVersion requires the other version of example.com/lib.
func (w *world) otherVersion(text string) string {
	if strings.Contains(text, "lib v1.0.0") {
		return strings.Replace(text, "lib v1.0.0", "lib v1.1.0", 1)
	}
	return strings.Replace(text, "lib v1.1.0", "lib v1.0.0", 1)
}

func (w *world) changeVersion() string {
	return "modules: change a version, " + w.write("app/go.mod", w.otherVersion(w.read("app/go.mod")))
}

func (w *world) changeLanguage() string {
	text := w.read("app/go.mod")
	language := pick(w, []string{"go 1.23\n", "go 1.22\n", "go 1.24.0\n"})
	start := strings.Index(text, "\ngo ") + 1
	end := start + strings.Index(text[start:], "\n") + 1
	return "modules: set " + language[:len(language)-1] + ", " + w.write("app/go.mod", text[:start]+language+text[end:])
}

// breakSum clears go.sum.
func (w *world) breakSum() string {
	w.repairs = append(w.repairs, func() { w.write("app/go.sum", w.read("go.sum")) })
	return "modules: clear go.sum, " + w.write("app/go.sum", "")
}

// replaceElsewhere switches the replacement of a module between its directory
// and a symbolic link to it.
func (w *world) replaceElsewhere() string {
	from, to := "=> ../dep\n", "=> ../deplink\n"
	if !strings.Contains(w.read("app/go.mod"), from) {
		from, to = to, from
	}
	return "modules: replace by another directory, " + w.write("app/go.mod", strings.Replace(w.read("app/go.mod"), from, to, 1))
}

// exchangeCheckout replaces a module by a copy with the same file times and an
// edit, as when another checkout takes its place.
func (w *world) exchangeCheckout() string {
	module, file := "app", "app/work/f0.go"
	if w.chance(2) {
		module, file = "dep", "dep/a/f0.go"
	}
	check(os.RemoveAll(w.path("aside")))
	check(exec.Command("cp", "-a", w.path(module), w.path("aside")).Run())
	check(os.RemoveAll(w.path("old")))
	check(os.Rename(w.path(module), w.path("old")))
	check(os.Rename(w.path("aside"), w.path(module)))
	text := w.read(file)
	if w.chance(2) {
		text += w.function(file, w.packageName(file))
	}
	return "links: exchange the checkout, " + w.write(file, w.withNewBody(text))
}

// vendor creates a correct vendor directory, or removes it.
func (w *world) vendor() string {
	if w.exists("app/vendor") && w.chance(2) {
		check(os.RemoveAll(w.path("app/vendor")))
		return "modules: remove the vendor directory"
	}
	check(os.RemoveAll(w.path("app/vendor")))
	set := w.set
	defer func() { w.set = set }()
	w.set = settings{directory: "app", gowork: "off", environment: []string{"GOFLAGS="}}
	w.run("go", "mod", "vendor")
	if w.exists("app/vendor") {
		w.repairs = append(w.repairs, func() { check(os.RemoveAll(w.path("app/vendor"))) })
	}
	return "modules: create the vendor directory"
}

// patchVendored edits a vendored file if there is one.
func (w *world) patchVendored() string {
	if !w.exists("app/vendor/example.com") {
		return w.vendor()
	}
	directory := pick(w, []string{"app/vendor/example.com/dep/a", "app/vendor/example.com/lib"})
	files := w.files(directory)
	if len(files) == 0 {
		return w.vendor()
	}
	file := pick(w, files)
	text := w.read(file)
	if w.chance(2) {
		return "modules: edit a vendored body, " + w.write(file, w.withNewBody(text))
	}
	return "modules: add a vendored function, " + w.write(file, text+w.function(file, w.packageName(file)))
}

// useWorkspace switches between no workspace, GOWORK and a go.work in the
// parent directory.
func (w *world) useWorkspace() string {
	switch w.random.Intn(4) {
	case 0:
		w.set.gowork = "off"
		return "workspace: set GOWORK=off"
	case 1:
		w.set.gowork = w.path("ws/go.work")
		return "workspace: set GOWORK to a file"
	case 2:
		w.set.gowork = ""
		check(os.RemoveAll(w.path("go.work")))
		return "workspace: remove go.work above"
	}
	w.set.gowork = ""
	return "workspace: create go.work above, " + w.write("go.work", "go 1.24.0\n\nuse (\n\t./app\n\t./dep\n)\n")
}

// editWorkspace changes the file that GOWORK names.
func (w *world) editWorkspace() string {
	w.set.gowork = w.path("ws/go.work")
	text := w.read("ws/go.work")
	if strings.Contains(text, "../dep\n") && w.chance(2) {
		return "workspace: remove a module, " + w.write("ws/go.work", strings.Replace(text, "\t../dep\n", "", 1))
	}
	if !strings.Contains(text, "../dep\n") {
		return "workspace: add a module, " + w.write("ws/go.work", strings.Replace(text, "\t../app\n", "\t../app\n\t../dep\n", 1))
	}
	if !strings.Contains(text, "replace") {
		return "workspace: add a replacement, " + w.write("ws/go.work", text+"\nreplace example.com/lib => ../lib\n")
	}
	return "workspace: remove the replacement, " + w.write("ws/go.work", text[:strings.Index(text, "\nreplace")])
}

// editReplacing edits the directory that may replace lib in a workspace.
func (w *world) editReplacing() string {
	file := "lib/f0.go"
	return "workspace: edit a body of the replacement, " + w.write(file, w.withNewBody(w.read(file)))
}

func (w *world) linked(name string) string {
	real, err := filepath.EvalSymlinks(w.path(name))
	check(err)
	return real
}

// moveLinked makes a symbolic link in the tree point to a copy of its target,
// which is a file or a package.
func (w *world) moveLinked() string {
	if w.exists("app/work/flink.go") && w.chance(2) {
		real := w.linked("app/work/flink.go")
		text, err := os.ReadFile(real)
		check(err)
		name := "elsewhere/file" + w.number() + ".go"
		w.create(name, w.withNewBody(string(text)))
		return w.link("app/work/flink.go", "../../"+name)
	}
	name := "elsewhere/work2"
	if w.linked("app/work2") == w.path(name) {
		name = "elsewhere/copy/work2"
	}
	check(os.RemoveAll(w.path(name)))
	check(os.CopyFS(w.path(name), os.DirFS(w.linked("app/work2"))))
	if file := name + "/f0.go"; w.chance(2) {
		w.create(file, w.read(file)+w.function("app/work2/f0.go", "work2"))
	}
	return w.link("app/work2", "../"+name)
}

// link changes a symbolic link like ln -sfn.
func (w *world) link(name, to string) string {
	check(os.Remove(w.path(name)))
	check(os.Symlink(to, w.path(name)))
	return "links: point " + name + " to " + to
}
