package main

import (
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// module is the user's module that is edited: a program, a package, a hook
// package and rules.
type module struct {
	dir, otel string
	random    *rand.Rand
	// What is given to the next builds.
	flags, environment []string
	// Where the watched go writes what it is asked.
	asked string
	// The last build failed, as it should after some edits.
	failed bool
	// Numbers names, so that none comes twice.
	count int
}

func (m *module) path(name string) string { return filepath.Join(m.dir, name) }

func (m *module) read(name string) string {
	text, err := os.ReadFile(m.path(name))
	check(err)
	return string(text)
}

func (m *module) write(name, text string) {
	check(os.MkdirAll(filepath.Dir(m.path(name)), 0o777))
	check(os.WriteFile(m.path(name), []byte(text), 0o666))
}

func (m *module) next() int {
	m.count++
	return m.count
}

// files lists the Go files of a directory, sorted.
func (m *module) files(directory string) []string {
	names, err := filepath.Glob(filepath.Join(m.dir, directory, "*.go"))
	check(err)
	sort.Strings(names)
	for i, name := range names {
		names[i], err = filepath.Rel(m.dir, name)
		check(err)
	}
	return names
}

// any picks one of the Go files of a directory.
func (m *module) any(directory string) string {
	names := m.files(directory)
	return names[m.random.Intn(len(names))]
}

func (m *module) create() {
	m.write("go.mod", "module example.com/app\n\ngo 1.23\n")
	m.write("main.go", `package main

import "example.com/app/work"

func main() { println(work.Do(1)) }
`)
	m.write("work/work.go", `package work

var factor = 2

func Do(n int) int { return n * factor }
`)
	m.write("hooks/go.mod", "module example.com/hooks\n\ngo 1.23\n")
	m.write("hooks/hooks.go", `package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext) { println("enter", ctx.GetFuncName()) }

func exit(ctx api.CallContext) { println("exit", ctx.GetFuncName()) }
`)
	m.writeRules("Do.*")
}

func (m *module) writeRules(functions string) {
	m.write("otel.rules.json", fmt.Sprintf(`[{"ImportPath": "example.com/app/**",
  "Function": %q, "OnEnter": "enter", "OnExit": "exit", "Path": "hooks"}]
`, functions))
}

// replace replaces the first occurrence of a text in a file; it says whether
// there was one.
func (m *module) replace(name, from, to string) bool {
	text := m.read(name)
	m.write(name, strings.Replace(text, from, to, 1))
	return strings.Contains(text, from)
}
