package main

import (
	"bufio"
	"encoding/json"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// outcome is what one `go test -json` of a package gave.
type outcome struct {
	tests    map[string]string // name → "pass", "fail", "skip"
	output   map[string]string // name → what it printed; "": the package
	code     int               // of the go command
	hooksRan bool              // the hook of (*testing.M).Run was called
	panicked []string          // hooks that panicked
	messages string            // standard error
	seconds  float64
}

type event struct {
	Action, Test, Output string
	Package, ImportPath  string // the second one of events of a build
	Elapsed              float64
}

// readEvents reads the stream of `go test -json` of one package.
func readEvents(in io.Reader) outcome {
	out := newOutcome()
	forEvents(in, func(e event) { out.read(e) })
	return *out
}

// readPackages reads the stream of `go test -json` of several packages. A
// package that failed has 1 as its exit code.
func readPackages(in io.Reader) map[string]outcome {
	packages := map[string]*outcome{}
	forEvents(in, func(e event) {
		// Those of builds name what is built: "p [p.test]".
		name, _, _ := strings.Cut(e.Package+e.ImportPath, " ")
		out := packages[name]
		if out == nil {
			out = newOutcome()
			packages[name] = out
		}
		out.read(e)
		if e.Test == "" {
			out.seconds = max(out.seconds, e.Elapsed)
		}
		if e.Test == "" && (e.Action == "fail" || e.Action == "build-fail") {
			out.code = 1
		}
	})
	all := map[string]outcome{}
	for name, out := range packages {
		all[name] = *out
	}
	return all
}

func newOutcome() *outcome {
	return &outcome{tests: map[string]string{}, output: map[string]string{}}
}

// forEvents calls do for each line.
func forEvents(in io.Reader, do func(event)) {
	lines := bufio.NewReaderSize(in, 1<<20)
	for {
		line, err := lines.ReadString('\n')
		var e event
		if json.Unmarshal([]byte(line), &e) != nil {
			// A program's own output can get in front of test2json's.
			e = event{Action: "output", Output: line}
		}
		do(e)
		if err != nil {
			return
		}
	}
}

// address is in the name of a subtest that is named after a function: another
// one in each program.
var address = regexp.MustCompile(`0x[0-9a-f]{6,}`)

func (out *outcome) read(e event) {
	e.Test = address.ReplaceAllString(e.Test, "0x…")
	switch e.Action {
	case "pass", "fail", "skip":
		if e.Test != "" && out.tests[e.Test] != "fail" {
			out.tests[e.Test] = e.Action
		}
	case "output", "build-output":
		out.hooksRan = out.hooksRan || strings.Contains(e.Output, "fidelity: hooks ran")
		if strings.Contains(e.Output, "otel: panic in ") {
			out.panicked = append(out.panicked, strings.TrimSpace(e.Output))
		}
		const enough = 8 << 10
		if len(out.output[e.Test]) < enough {
			out.output[e.Test] += e.Output
		}
	}
}

// lost are the tests that pass in a and do not in b, sorted.
func lost(a, b outcome) []string {
	var out []string
	for _, name := range slices.Sorted(maps.Keys(a.tests)) {
		if a.tests[name] == "pass" && b.tests[name] != "pass" {
			out = append(out, name)
		}
	}
	return out
}

// leaves leaves out tests of which a subtest is in the list.
func leaves(names []string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		return slices.ContainsFunc(names, func(other string) bool {
			return strings.HasPrefix(other, name+"/")
		})
	})
}

func (out outcome) passed() int {
	n := 0
	for _, action := range out.tests {
		if action == "pass" {
			n++
		}
	}
	return n
}

// summary is what the tool says with -v about what it changed.
type summary struct {
	hooked  []string          // functions
	refused map[string]string // function → why it has no hooks
}

func readSummary(messages string) summary {
	s := summary{refused: map[string]string{}}
	for line := range strings.SplitSeq(messages, "\n") {
		if rest, ok := strings.CutPrefix(line, "otel: instrumented "); ok {
			// "otel: instrumented 9 functions …" has no rule behind a colon.
			if name, _, ok := strings.Cut(rest, ": "); ok {
				s.hooked = append(s.hooked, name)
			}
		} else if rest, ok := strings.CutPrefix(line, "otel: not instrumented: "); ok {
			name, why, _ := strings.Cut(rest, ": ")
			// Behind it comes the rule, in an absolute file.
			why, _, _ = strings.Cut(why, " (/")
			s.refused[name] = why
		}
	}
	return s
}
