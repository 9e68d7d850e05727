package main

import (
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"time"
)

// world is everything that determines a build: the user's modules, the hooks,
// the rules, the go commands and the arguments of the next builds.
//
//	app/          the main module: a program, packages, otel.rules.json
//	app/hooks/    hooks, a module of their own; hooks2/ has more
//	link          a symbolic link to app
//	elsewhere/    the targets of symbolic links in app
//	dep/          a module that replaces example.com/dep
//	lib/          a copy of example.com/lib, which has two versions in proxy/
//	ws/go.work    for GOWORK
//	overlay/      files for -overlay
//	early/, go/, tools/ are PATH: another go or none, a go that reads
//	              .go-version, and other tools, with or without gcc
//	bin/          what otel builds; fresh/ with a new plan, plain/ without otel
type world struct {
	root, otel string
	random     *rand.Rand
	// goroots are the Go installations; the first is the default.
	goroots []string
	// options are the options of the test.
	options options
	set     settings
	rules   []rule
	// structs is the number of fields that rules add to a struct. added is what
	// a rule does with a file: "none", "added" or "replaced".
	structs     int
	added       string
	brokenRules bool
	// overlaid maps the files that the overlay replaces to their replacements,
	// as paths in the world.
	overlaid map[string]string
	// repairs are functions that make the packages compile again.
	repairs []func()
	// count numbers names and bodies, so that they are unique.
	count int
	// failures is the number of consecutive builds that have failed.
	failures int
	// theme is the subject of most edits, and editsLeft the number of edits
	// until the next theme.
	theme     theme
	editsLeft int
}

// options selects kinds of edits.
type options struct {
	moduleOverlay, slow bool
}

// settings are the arguments of the next builds.
type settings struct {
	verb     string
	patterns []string
	flags    []string
	// directory is "app" or "link". If change is set, it is passed as -C;
	// otherwise it is the working directory.
	directory string
	change    bool
	// pwd is the directory that $PWD names, or "" for none.
	pwd string
	// gowork is the value of GOWORK. environment has other variables.
	gowork      string
	environment []string
	overlay     bool
}

func (w *world) path(name string) string { return filepath.Join(w.root, name) }

func (w *world) exists(name string) bool {
	_, err := os.Stat(w.path(name))
	return err == nil
}

func (w *world) read(name string) string {
	text, err := os.ReadFile(w.path(name))
	check(err)
	return string(text)
}

// readOverlaid reads a file as go sees it with the overlay. If go reaches the
// module through a link, the overlay does not apply to its files.
func (w *world) readOverlaid(name string) string {
	by := w.set.pwd == "link" && !w.set.change && strings.HasPrefix(name, "app/")
	if actual := w.overlaid[name]; actual != "" && w.set.overlay && !by {
		return w.read(actual)
	}
	return w.read(name)
}

// create writes a file directly. write chooses one of the ways in which editors
// and tools write files.
func (w *world) create(name, text string) {
	check(os.MkdirAll(filepath.Dir(w.path(name)), 0o777))
	check(os.WriteFile(w.path(name), []byte(text), 0o666))
}

// write replaces the content of a file, in place or by renaming another file.
// The new modification time is the current one, the previous one or an old one.
// It returns the name and how the file was written.
func (w *world) write(name, text string) string {
	path := w.path(name)
	info, err := os.Stat(path)
	ways := []string{"", "", "", "moved into place", "with an old time"}
	if err == nil {
		ways = append(ways, "its time kept", "moved into place, its time kept")
	}
	way := ways[w.random.Intn(len(ways))]
	if strings.Contains(way, "moved") {
		w.create("aside", text)
		check(os.MkdirAll(filepath.Dir(path), 0o777))
		// If the file is a symbolic link, its target is replaced.
		if real, err := filepath.EvalSymlinks(path); err == nil {
			path = real
		}
		check(os.Rename(w.path("aside"), path))
	} else {
		w.create(name, text)
	}
	switch {
	case strings.Contains(way, "kept"):
		check(os.Chtimes(path, info.ModTime(), info.ModTime()))
	case strings.Contains(way, "old"):
		old := time.Date(2001, 9, 9, 1, 46, 40, 0, time.UTC)
		check(os.Chtimes(path, old, old))
	}
	return name + parenthesized(way)
}

func parenthesized(way string) string {
	if way == "" {
		return ""
	}
	return " (" + way + ")"
}

// replace replaces the first occurrence of a text in a file and reports whether
// there was one.
func (w *world) replace(name, from, to string) bool {
	text := w.read(name)
	if !strings.Contains(text, from) {
		return false
	}
	w.write(name, strings.Replace(text, from, to, 1))
	return true
}

func (w *world) next() int {
	w.count++
	return w.count
}

// number returns a number of four digits. Changing it keeps the size of a file.
func (w *world) number() string { return fmt.Sprint(1000 + w.next()%9000) }

func pick[T any](w *world, choices []T) T {
	return choices[w.random.Intn(len(choices))]
}

// chance returns true with probability 1/times.
func (w *world) chance(times int) bool { return w.random.Intn(times) == 0 }

// sources returns the directories with packages, except hooks.
func (w *world) sources() []string {
	out := []string{}
	for _, pattern := range []string{"app", "app/*", "dep/*", "elsewhere/*",
		"dep/docs/*", "app/vendor/example.com/*/*", "app/vendor/example.com/lib"} {
		names, err := filepath.Glob(w.path(pattern))
		check(err)
		for _, name := range names {
			name, err = filepath.Rel(w.root, name)
			check(err)
			if len(w.files(name)) > 0 && !strings.HasPrefix(name, "app/hooks") {
				out = append(out, name)
			}
		}
	}
	return out
}

// files returns the sorted names of the files with functions in a directory.
// Their names begin with f.
func (w *world) files(directory string) []string {
	names, err := filepath.Glob(w.path(directory + "/f*.go"))
	check(err)
	sort.Strings(names)
	for i, name := range names {
		names[i], err = filepath.Rel(w.root, name)
		check(err)
	}
	return names
}

// anyFile picks a Go file. At least half of the time it is in app/work, a
// package that most programs import.
func (w *world) anyFile() string {
	directory := "app/work"
	if w.chance(2) {
		directory = pick(w, w.sources())
	}
	return pick(w, w.files(directory))
}

var packageClause = regexp.MustCompile(`(?m)^package (\w+)$`)

// packageName returns the package name of a Go file.
func (w *world) packageName(file string) string {
	return packageClause.FindStringSubmatch(w.read(file))[1]
}
