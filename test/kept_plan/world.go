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

// world is all that decides a build: the user's modules, the hooks, the rules,
// the go commands, and what the next builds are given.
//
//	app/          the main module: a program, packages, otel.rules.json
//	app/hooks/    hooks, a module of their own; hooks2/ has more
//	link          a symbolic link to app
//	elsewhere/    what symbolic links of app point to
//	dep/          a module that replaces example.com/dep
//	lib/          two versions of example.com/lib, in proxy/
//	ws/go.work    for GOWORK
//	overlay/      files for -overlay
//	early/, go/, tools/ are PATH: another go or none, a go that reads
//	              .go-version, and all else, gcc among it or not
//	bin/          what otel builds; fresh/ with a new plan, plain/ without otel
type world struct {
	root, otel string
	random     *rand.Rand
	// The Go installations; the first is the usual one.
	goroots []string
	// What is switched on by flags of the test.
	options options
	set     settings
	rules   []rule
	// How many fields rules add to a struct, and what a rule does with a file:
	// "none", "added" or "replaced".
	structs     int
	added       string
	brokenRules bool
	// What the files of the overlay stand for; the paths are those of the world.
	overlaid map[string]string
	// What is to be done so that the packages compile again.
	mends []func()
	// Numbers names and bodies, so that none comes twice.
	count int
	// How many builds in a row failed.
	failures int
	// What most edits are about at present, and for how many more.
	theme theme
	left  int
}

// options are the kinds of edits that a run can leave out.
type options struct {
	moduleOverlay, slow bool
}

// settings is what the next builds are given.
type settings struct {
	verb     string
	patterns []string
	flags    []string
	// "app" or "link"; by -C, or as the current directory.
	directory string
	change    bool
	// Which of the two $PWD names; "" for neither.
	pwd string
	// The value of GOWORK, and other variables.
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

// seen is a file as go sees it with the overlay. Where go knows the module by a
// link, the overlay's names are not those of its files.
func (w *world) seen(name string) string {
	by := w.set.pwd == "link" && !w.set.change && strings.HasPrefix(name, "app/")
	if actual := w.overlaid[name]; actual != "" && w.set.overlay && !by {
		return w.read(actual)
	}
	return w.read(name)
}

// create writes a file in a plain way; write in any way in which files come.
func (w *world) create(name, text string) {
	check(os.MkdirAll(filepath.Dir(w.path(name)), 0o777))
	check(os.WriteFile(w.path(name), []byte(text), 0o666))
}

// write gives a file new content: in place or moved there, with its own time,
// the one that it had, or an old one.
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
		// A file that a link points to is changed, and not the link.
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
	return name + noted(way)
}

func noted(way string) string {
	if way == "" {
		return ""
	}
	return " (" + way + ")"
}

// replace replaces the first occurrence of a text in a file; it says whether
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

// number has four digits, so that an edit of it keeps the size of a file.
func (w *world) number() string { return fmt.Sprint(1000 + w.next()%9000) }

func pick[T any](w *world, choices []T) T {
	return choices[w.random.Intn(len(choices))]
}

// chance is true once in so many times.
func (w *world) chance(times int) bool { return w.random.Intn(times) == 0 }

// sources lists the directories with packages, but for hooks.
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

// files lists the Go files of a directory that have functions, sorted: those
// that are named so.
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

// anyFile picks one of the Go files, of a package that is in most programs more
// often than not.
func (w *world) anyFile() string {
	directory := "app/work"
	if w.chance(2) {
		directory = pick(w, w.sources())
	}
	return pick(w, w.files(directory))
}

var packageClause = regexp.MustCompile(`(?m)^package (\w+)$`)

// packageName is the name that a Go file's package has.
func (w *world) packageName(file string) string {
	return packageClause.FindStringSubmatch(w.read(file))[1]
}
