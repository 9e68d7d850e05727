package main

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// programLine matches the lines that the programs print; all others come from
// the test framework or from go.
var programLine = regexp.MustCompile(`^(ran|enter|exit|raw|size|own|added|C|panic|fatal|SIG|signal|otel:.*panic|goroutine)\b`)

// programLines returns the lines that a program has printed. Lines printed
// before functions are called are sorted, because their order depends on the
// names of files.
func programLines(text string) []string {
	out := []string{}
	first := 0
	for _, line := range strings.Split(text, "\n") {
		if programLine.MatchString(line) {
			out = append(out, line)
			if strings.HasPrefix(line, "own") || strings.HasPrefix(line, "added") {
				first = len(out)
			}
		}
	}
	slices.Sort(out[:first])
	return out
}

func parseTarget(line string) target {
	words := strings.Fields(strings.Replace(line, " main ", " ", 1))
	return target{importPath: words[1], name: words[2], kind: words[3], main: strings.Contains(line, " main ")}
}

// expectation computes what programs with hooks must print from what programs
// without hooks print.
type expectation struct {
	world *world
	// hooked are the functions with hooks that were called, and packages their
	// packages.
	hooked, packages map[string]bool
	// seen are all functions that were called.
	seen []target
}

func newExpectation(w *world) *expectation {
	return &expectation{world: w, hooked: map[string]bool{}, packages: map[string]bool{}}
}

// rulesFor returns the rules that apply to a function, outermost first.
func (e *expectation) rulesFor(t target) []rule {
	out := []rule{}
	if e.world.set.verb == "files" && t.main {
		t.importPath = "command-line-arguments"
	}
	for _, r := range e.world.rules {
		if r.applies(t) {
			out = append(out, r)
		}
	}
	return out
}

func (e *expectation) hookLine(when string, r rule, t target) string {
	return fmt.Sprintf("%s %d %s %s", when, r.number, t.symbol(), e.world.hookVersions(r.hooks))
}

func (e *expectation) functionLines(line string) []string {
	t := parseTarget(line)
	out, after := []string{}, []string{}
	rules := e.rulesFor(t)
	e.seen = append(e.seen, t)
	e.packages[strings.Fields(t.symbol())[0]] = true
	if len(rules) > 0 {
		e.hooked[t.symbol()] = true
	}
	for _, r := range rules {
		switch {
		case r.raw:
			out = append(out, fmt.Sprintf("raw %d", r.number))
		case r.enter:
			out = append(out, e.hookLine("enter", r, t))
		}
		if r.exit && !r.raw {
			after = append([]string{e.hookLine("exit", r, t)}, after...)
		}
	}
	// The caller prints that this function ran.
	if t.importPath == "path" {
		return append(append(out, after...), line)
	}
	return append(append(out, line), after...)
}

// expectedLines returns what a program must print, from what it prints without
// hooks.
func (e *expectation) expectedLines(plain string) []string {
	out := []string{}
	for _, line := range programLines(plain) {
		switch {
		case strings.HasPrefix(line, "ran"):
			out = append(out, e.functionLines(line)...)
		case strings.HasPrefix(line, "size"):
			out = append(out, fmt.Sprintf("size %d", 8+8*e.world.structs))
		case strings.HasPrefix(line, "own"):
			out = append(out, e.ownLines(line)...)
		default:
			out = append(out, line)
		}
	}
	return programLines(strings.Join(out, "\n"))
}

func (e *expectation) ownLines(line string) []string {
	added := func(name string) string {
		return "added " + name + " " + numberAfter(e.world.read("app/extra/"+name+".go"), name+"\", ")
	}
	switch e.world.added {
	case "replaced":
		return []string{added("data")}
	case "added":
		return []string{line, added("more")}
	}
	return []string{line}
}

// instrumentedLine matches a line of the summary of -v, such as
// "main.(*tDo1).Do1: otel.rules.json#1".
var instrumentedLine = regexp.MustCompile(`(?m)^otel: instrumented ((?:[\w.]+/)*\w+)\.(?:\S+\.)?(\w+): `)

// checkPrinted compares a build with one by plain go: the output of each
// program, and the functions in the summary. It returns a description of the
// difference, or "".
func (w *world) checkPrinted(plain, ours outcome) string {
	e := newExpectation(w)
	for name, text := range plain.printed {
		printed, there := ours.printed[name]
		if !there {
			return "the program " + name + " was not built"
		}
		want, got := e.expectedLines(text), programLines(printed)
		if !slices.Equal(want, got) {
			return fmt.Sprintf("%s prints\n%s\nwant\n%s", name, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
	if len(plain.printed) == 0 {
		return ""
	}
	return e.checkList(ours.output)
}

// checkList compares the functions in the summary with those whose hooks must
// be called.
func (e *expectation) checkList(said string) string {
	names := map[string]bool{}
	for _, match := range instrumentedLine.FindAllStringSubmatch(said, -1) {
		names[match[1]+" "+match[2]] = true
		if e.packages[match[1]] && !e.hooked[match[1]+" "+match[2]] {
			return "the hooks of " + match[1] + "." + match[2] + " were not called"
		}
	}
	for name := range e.hooked {
		if !names[name] {
			return "the summary lacks " + name
		}
	}
	return ""
}

var noFunction = regexp.MustCompile(`otel\.rules\.json:([0-9]+):.* has no (?:function|method) (\S+)`)

// isExpectedRefusal reports whether a build has failed because a rule without
// wildcards in its import path names functions that the package does not have.
func (w *world) isExpectedRefusal(plain, ours outcome) bool {
	e := newExpectation(w)
	match := noFunction.FindStringSubmatch(ours.output)
	if match == nil {
		return false
	}
	if match[2] == "Nowhere" {
		return w.brokenRules
	}
	line, err := strconv.Atoi(match[1])
	check(err)
	// The first rule is on the second line.
	r := w.rules[line-2]
	if strings.Contains(r.importPath, "*") {
		return false
	}
	for _, text := range plain.printed {
		e.expectedLines(text)
	}
	return !slices.ContainsFunc(e.seen, r.applies)
}
