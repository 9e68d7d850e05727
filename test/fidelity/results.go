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

// outcome is the result of `go test -json` for one package.
type outcome struct {
	tests    map[string]string // name → "pass", "fail", "skip"
	output   map[string]string // name → output; "" for the package
	code     int               // exit code of the go command
	hooksRan bool              // the hook of (*testing.M).Run was called
	panicked []string          // reports of hooks that panicked
	messages string            // standard error
	seconds  float64
}

type event struct {
	Action, Test, Output string
	Package, ImportPath  string // ImportPath is set in events of a build
	Elapsed              float64
}

// readEvents reads the output of `go test -json` for one package.
func readEvents(in io.Reader) outcome {
	out := newOutcome()
	forEvents(in, func(e event) { out.read(e) })
	return *out
}

// readPackages reads the output of `go test -json` for several packages. The
// code of a package that failed is 1.
func readPackages(in io.Reader) map[string]outcome {
	packages := map[string]*outcome{}
	forEvents(in, func(e event) {
		// Events of a build name what is built: "p [p.test]".
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
			// The program's own output may precede that of test2json on a line.
			e = event{Action: "output", Output: line}
		}
		do(e)
		if err != nil {
			return
		}
	}
}

// address matches the address in the name of a subtest that is named after a
// function. It differs between programs.
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

// regressed returns the sorted names of the tests that pass in a but not in b.
func regressed(a, b outcome) []string {
	var out []string
	for _, name := range slices.Sorted(maps.Keys(a.tests)) {
		if a.tests[name] == "pass" && b.tests[name] != "pass" {
			out = append(out, name)
		}
	}
	return out
}

// leafTests removes tests that have a subtest in the list.
func leafTests(names []string) []string {
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

// summary is what the tool reports with -v.
type summary struct {
	hooked  []string          // functions with hooks
	refused map[string]string // function → why it has no hooks
}

func readSummary(messages string) summary {
	s := summary{refused: map[string]string{}}
	for line := range strings.SplitSeq(messages, "\n") {
		if rest, ok := strings.CutPrefix(line, "otel: instrumented "); ok {
			// The summary line "otel: instrumented 9 functions …" has no colon
			// followed by a rule.
			if name, _, ok := strings.Cut(rest, ": "); ok {
				s.hooked = append(s.hooked, name)
			}
		} else if rest, ok := strings.CutPrefix(line, "otel: not instrumented: "); ok {
			name, why, _ := strings.Cut(rest, ": ")
			// The rule follows, with an absolute file name.
			why, _, _ = strings.Cut(why, " (/")
			s.refused[name] = why
		}
	}
	return s
}
