package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// createTools creates the directories of PATH.
func (w *world) createTools() {
	for _, name := range []string{"early", "tools", "home/.config/go"} {
		check(os.MkdirAll(w.path(name), 0o777))
	}
	w.create("go/go", fmt.Sprintf("#!/bin/sh\necho \"$*\" >> %s\nread root < %s\n. %s\nexec $root/bin/go \"$@\"\n",
		w.path("go-calls"), w.path(".go-version"), w.path(".go-env")))
	check(os.Chmod(w.path("go/go"), 0o777))
	w.create(".go-version", w.goroots[0]+"\n")
	w.create(".go-env", "")
	for _, tool := range []string{"sh", "as", "ld", "ar"} {
		if path, err := exec.LookPath(tool); err == nil {
			check(os.Symlink(path, w.path("tools/"+tool)))
		}
	}
}

func (w *world) changeVersionFile() string {
	root := pick(w, w.goroots)
	return "tools: set .go-version to " + filepath.Base(root) + ", " + w.write(".go-version", root+"\n")
}

// changeWrapper makes the go in PATH set variables for the real one.
func (w *world) changeWrapper() string {
	text := pick(w, []string{"", "", "export GOFLAGS=-tags=extra\n", "export CGO_ENABLED=0\n", "export GOAMD64=v2\n"})
	return "tools: set in the go wrapper: " + strings.TrimSpace(text) + ", " + w.write(".go-env", text)
}

// putGoFirst puts another go before the one in PATH, or removes it.
func (w *world) putGoFirst() string {
	if w.exists("early/go") {
		check(os.Remove(w.path("early/go")))
		return "tools: remove the other go"
	}
	root := pick(w, w.goroots)
	w.create("aside", fmt.Sprintf("#!/bin/sh\necho \"$*\" >> %s\nexec %s/bin/go \"$@\"\n", w.path("go-calls"), root))
	check(os.Chmod(w.path("aside"), 0o777))
	check(os.Rename(w.path("aside"), w.path("early/go")))
	return "tools: put another go first, " + filepath.Base(root)
}

// switchCompiler adds gcc to PATH or removes it.
func (w *world) switchCompiler() string {
	gcc, err := exec.LookPath("gcc")
	if w.exists("tools/gcc") || err != nil {
		os.Remove(w.path("tools/gcc"))
		return "tools: remove gcc"
	}
	check(os.Symlink(gcc, w.path("tools/gcc")))
	return "tools: add gcc"
}

// changeGoEnv edits the file that `go env -w` writes.
func (w *world) changeGoEnv() string {
	text := pick(w, []string{"", "", "GOFLAGS=-tags=extra\n", "GOAMD64=v2\n", "CGO_ENABLED=0\n"})
	return "settings: go env -w " + strings.TrimSpace(text) + ", " + w.write("home/.config/go/env", text)
}

func (w *world) changeFlags() string {
	w.set.flags = pick(w, [][]string{nil, nil, {"-tags=extra"}, {"-trimpath"}, {"-gcflags=-N"}, {"-ldflags=-s"}})
	return "settings: flags " + strings.Join(w.set.flags, " ")
}

// useSlowFlags selects flags that compile the standard library again.
func (w *world) useSlowFlags() string {
	w.set.flags = pick(w, [][]string{nil, {"-cover"}, {"-cover"}, {"-race"}, {"-buildmode=pie"}})
	return "settings: flags " + strings.Join(w.set.flags, " ")
}

func (w *world) changeEnvironment() string {
	w.set.environment = pick(w, [][]string{nil, nil, {"GOFLAGS=-tags=extra"}, {"GOAMD64=v2"}, {"GODEBUG=gotypesalias=1"}})
	return "settings: variables " + strings.Join(w.set.environment, " ")
}

func (w *world) changeDirectory() string {
	w.set.directory = pick(w, []string{"app", "link"})
	w.set.change = w.chance(2)
	w.set.pwd = pick(w, []string{"", w.set.directory, "app", "link"})
	return fmt.Sprintf("settings: directory %s, -C: %v, PWD: %q", w.set.directory, w.set.change, w.set.pwd)
}

func (w *world) changePatterns() string {
	w.set.verb = "build"
	w.set.patterns = pick(w, [][]string{{"./..."}, {"./..."}, {"."}, {"./...", "example.com/dep/..."},
		{"example.com/dep/..."}, {"./work2", "."}, {"./cmd..."}, {"./..."}})
	return "settings: packages " + strings.Join(w.set.patterns, " ")
}

// changeVerb selects the go command of the next builds: build, install, run,
// test, or build of files.
func (w *world) changeVerb() string {
	w.set.patterns = []string{"./..."}
	w.set.verb = pick(w, []string{"build", "build", "install", "files", "run", "test", "testc"})
	switch w.set.verb {
	case "files":
		w.set.patterns = []string{"run.go", "f0.go"}
	case "run":
		w.set.patterns = []string{"."}
	case "test":
		w.set.patterns = pick(w, [][]string{{"./work"}, {"."}, {"./work2"}, {"example.com/dep/a"}})
	}
	return "settings: go " + w.set.verb + " " + strings.Join(w.set.patterns, " ")
}

func (w *world) nothing() string { return "nothing" }
