package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// edit makes one edit, chosen at random, and says which.
func (m *module) edit() string {
	if m.failed && m.random.Intn(3) > 0 {
		return m.mendFiles()
	}
	edits := []func() string{
		m.editBody, m.editBody, m.editBody, m.addFunction, m.renameFunction,
		m.editVariable, m.addFile, m.removeFile, m.constrainFile, m.renameFile,
		m.addImport, m.addPackage, m.addTest, m.touch, m.keepTime, m.breakFile,
		m.editHook, m.letContextEscape, m.editRules,
		m.editGoMod, m.changeFlags, m.changeEnvironment, m.nothing, m.swapFiles,
	}
	return edits[m.random.Intn(len(edits))]()
}

func (m *module) editBody() string {
	m.replace("work/work.go", "{ return ", fmt.Sprintf("{ return %d + ", m.next()))
	return "a statement of a function"
}

func (m *module) addFunction() string {
	file := m.any("work")
	m.write(file, m.read(file)+
		fmt.Sprintf("\nfunc Do%d() int { return 1 }\n", m.next()))
	return "a function, in " + file
}

func (m *module) renameFunction() string {
	file := m.any("work")
	m.replace(file, "func Do", "func Made")
	return "the name of a function, in " + file
}

func (m *module) editVariable() string {
	m.replace("work/work.go", "factor = ", fmt.Sprintf("factor = %d + ", m.next()))
	return "a package variable"
}

func (m *module) addFile() string {
	file := fmt.Sprintf("work/file%d.go", m.next())
	m.write(file, fmt.Sprintf("package work\n\nfunc Do%d() {}\n\n"+
		"func init() { Do%[1]d() }\n", m.next()))
	return "a new file, " + file
}

func (m *module) removeFile() string {
	file := m.any("work")
	check(os.Remove(m.path(file)))
	if file == "work/work.go" {
		m.write(file, "package work\n\nvar factor = 3\n\n"+
			"func Do(n int) int { return factor }\n")
		return "work/work.go, written anew"
	}
	return "gone: " + file
}

func (m *module) constrainFile() string {
	file := m.any("work")
	constraints := []string{"never", "linux", "extra", "!extra"}
	constraint := constraints[m.random.Intn(len(constraints))]
	m.write(file, "//go:build "+constraint+"\n\n"+withoutConstraint(m.read(file)))
	return "the build constraint " + constraint + " of " + file
}

func withoutConstraint(text string) string {
	if strings.HasPrefix(text, "//go:build") {
		_, text, _ = strings.Cut(text, "\n\n")
	}
	return text
}

func (m *module) renameFile() string {
	file := m.any("work")
	endings := []string{"_windows.go", "_linux.go", ".go"}
	ending := endings[m.random.Intn(len(endings))]
	name := fmt.Sprintf("work/moved%d%s", m.next(), ending)
	check(os.Rename(m.path(file), m.path(name)))
	if file == "work/work.go" {
		m.write(file, m.read(name))
		check(os.Remove(m.path(name)))
		return "work/work.go, to and fro"
	}
	return file + " to " + name
}

func (m *module) addImport() string {
	file := m.any("work")
	m.replace(file, "package work\n", "package work\n\nimport _ \"sort\"\n")
	return "an import, in " + file
}

func (m *module) addPackage() string {
	name := fmt.Sprintf("cmd%d", m.next())
	m.write(name+"/main.go", fmt.Sprintf("package main\n\n"+
		"import \"example.com/app/work\"\n\n"+
		"func DoIt() { println(work.Do(%d)) }\n\n"+
		"func main() { DoIt() }\n", m.count))
	return "a program, " + name
}

func (m *module) addTest() string {
	m.write("work/work_test.go", fmt.Sprintf("package work\n\n"+
		"func Do%d() {}\n", m.next()))
	return "a test file"
}

func (m *module) touch() string {
	file := m.any("work")
	now := time.Now().Add(time.Duration(m.random.Intn(100)-200) * time.Hour)
	check(os.Chtimes(m.path(file), now, now))
	return "the time of " + file
}

// keepTime changes a function's name and hides it: same size, same time.
func (m *module) keepTime() string {
	file := m.any("work")
	info, err := os.Stat(m.path(file))
	check(err)
	m.replace(file, "func Do", "func dO")
	check(os.Chtimes(m.path(file), info.ModTime(), info.ModTime()))
	return "a name in " + file + ", its time kept"
}

func (m *module) breakFile() string {
	file := m.any("work")
	breaks := []string{"func {", "var x int = \"\"", "import \"late\""}
	m.write(file, m.read(file)+"\n"+breaks[m.random.Intn(len(breaks))]+"\n")
	return "a mistake in " + file
}

// mendFiles makes the packages such that they compile.
func (m *module) mendFiles() string {
	for _, file := range m.files("work") {
		check(os.Remove(m.path(file)))
	}
	m.write("work/work.go", fmt.Sprintf("package work\n\nvar factor = 2\n\n"+
		"func Do(n int) int { return n * factor }\n\nfunc Do%d() {}\n", m.next()))
	m.writeRules("Do.*")
	return "a sound package again"
}

func (m *module) editHook() string {
	m.replace("hooks/hooks.go", "println(",
		fmt.Sprintf("println(%d, ", m.next()))
	return "a statement of a hook"
}

// letContextEscape changes a body only, and yet where contexts must live.
func (m *module) letContextEscape() string {
	if m.replace("hooks/hooks.go", "kept = ctx; ", "") {
		return "a hook that no longer keeps its context"
	}
	m.replace("hooks/hooks.go", "{ println(", "{ kept = ctx; println(")
	m.write("hooks/kept.go", "package hooks\n\n"+
		"import \"otel.example/pkg/api\"\n\nvar kept api.CallContext\n")
	return "a hook that keeps its context"
}

func (m *module) editRules() string {
	patterns := []string{"Do.*", "Do", "Do|DoIt", "Made.*|Do", "None"}
	pattern := patterns[m.random.Intn(len(patterns))]
	m.writeRules(pattern)
	return "the rules: " + pattern
}

func (m *module) editGoMod() string {
	m.write("go.mod", m.read("go.mod")+fmt.Sprintf("\n// %d\n", m.next()))
	return "a comment in go.mod"
}

func (m *module) changeFlags() string {
	choices := [][]string{nil, {"-tags=extra"}, {"-trimpath"}}
	m.flags = choices[m.random.Intn(len(choices))]
	return "flags: " + strings.Join(m.flags, " ")
}

func (m *module) changeEnvironment() string {
	choices := [][]string{nil, {"GOFLAGS=-tags=extra"}, {"GOAMD64=v2"}}
	m.environment = choices[m.random.Intn(len(choices))]
	return "environment: " + strings.Join(m.environment, " ")
}

func (m *module) nothing() string { return "nothing" }

// swapFiles exchanges the contents of two files by renaming them.
func (m *module) swapFiles() string {
	a, b := m.any("work"), m.any("work")
	aside := filepath.Join(m.dir, "..", "aside")
	check(os.Rename(m.path(a), aside))
	if a != b {
		check(os.Rename(m.path(b), m.path(a)))
	}
	check(os.Rename(aside, m.path(b)))
	return a + " and " + b + " exchanged"
}
