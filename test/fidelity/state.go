package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// result is the result of comparing one package. It is a line of the state.
type result struct {
	Mode, Scope, Group, Package string
	Tool                        string   // identifies the build of the tool
	Outcome                     string   // "same", "different", "not comparable"
	Detail                      string   `json:",omitempty"`
	Tests                       int      // number of tests that pass in both ways
	Differ                      []string `json:",omitempty"`
	Listed                      int      `json:",omitempty"`
	Stale                       []string `json:",omitempty"` // listed differences that do not differ
	Hooked, Refused             int      // functions of the test program
	Plain, With                 float64  // seconds
}

// judge sets the outcome.
func (out *result) judge(o options, plain, hooked outcome, differ []string) {
	out.Plain, out.With = plain.seconds, hooked.seconds
	for name, action := range plain.tests {
		if action == "pass" && hooked.tests[name] == "pass" {
			out.Tests++
		}
	}
	out.Differ = differ
	out.Outcome = "same"
	switch {
	case len(differ) > 0:
		out.Outcome, out.Detail = "different", hooked.failureLine()
	case len(hooked.panicked) > 0:
		out.Outcome, out.Detail = "different", hooked.panicked[0]
	case plain.code == 0 && hooked.code != 0 && out.Tests == 0:
		out.Outcome, out.Detail = "different", hooked.failureLine()
	case plain.hadTests() && !hooked.hooksRan && !o.buildOnly():
		out.Outcome, out.Detail = "different", "the hooks did not run"
	}
}

func (out outcome) hadTests() bool { return len(out.tests) > 0 }

// failureLine returns the line of the output that best explains why a run
// failed.
func (out outcome) failureLine() string {
	for _, text := range []string{out.output[""], out.messages} {
		for line := range strings.SplitSeq(text, "\n") {
			for _, sign := range []string{"panic:", "fatal error:", "otel: error",
				"runtime:", "DATA RACE", ".go:"} {
				if strings.Contains(line, sign) {
					return strings.TrimSpace(line)
				}
			}
		}
	}
	return strings.TrimSpace(firstLine(out.messages))
}

func (out result) line() string {
	text := fmt.Sprintf("%-14s %-44s %5d tests %6d functions %5.1f s %5.1f s",
		out.Outcome, out.Package, out.Tests, out.Hooked, out.Plain, out.With)
	if out.Listed > 0 {
		text += fmt.Sprintf("  %d known", out.Listed)
	}
	for _, name := range out.Differ {
		text += "\n    differs: " + name
	}
	for _, name := range out.Stale {
		text += "\n    listed in differences, but is the same: " + name
	}
	if out.Detail != "" {
		text += "\n    " + out.Detail
	}
	return text
}

// state holds the results of earlier runs, which are stored in
// build/fidelity/state.
type state struct {
	dir     string
	tool    string
	results map[string]result // by key; the last result counts
	earlier map[string]result // also those of other builds of the tool
	hooked  map[string]bool
	refused map[string]string
}

func (out result) key() string {
	return strings.Join([]string{out.Mode, out.Scope, out.Group, out.Package}, " ")
}

func openState(o options) (*state, error) {
	tool, err := os.ReadFile(o.otel)
	if err != nil {
		return nil, fmt.Errorf("%w (scripts/build makes it)", err)
	}
	s := &state{dir: filepath.Join(o.work, "state"), tool: hashOf(string(tool)),
		results: map[string]result{}, earlier: map[string]result{},
		hooked: map[string]bool{}, refused: map[string]string{}}
	if o.fresh {
		if err := os.RemoveAll(s.dir); err != nil {
			return nil, err
		}
	}
	return s, s.read(o.anyTool)
}

// read reads the results of this build of the tool, or of all builds.
func (s *state) read(anyTool bool) error {
	if err := os.MkdirAll(s.dir, 0o755); err != nil {
		return err
	}
	for line := range linesOf(filepath.Join(s.dir, "results")) {
		var r result
		// A killed run may have left an incomplete line, which is ignored.
		if json.Unmarshal([]byte(line), &r) != nil {
			continue
		}
		if anyTool || r.Tool == s.tool {
			s.results[r.key()] = r
		}
		s.earlier[r.key()] = r
	}
	tools := s.tool
	if anyTool {
		tools = "*"
	}
	for line := range linesOf(filepath.Join(s.dir, "hooked-"+tools)) {
		s.hooked[line] = true
	}
	for line := range linesOf(filepath.Join(s.dir, "refused-"+tools)) {
		name, why, _ := strings.Cut(line, ": ")
		s.refused[name] = why
		delete(s.hooked, name)
	}
	return nil
}

// linesOf iterates over the lines of the files that match a pattern.
func linesOf(pattern string) func(func(string) bool) {
	return func(yield func(string) bool) {
		// The pattern is a constant with no syntax error.
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				continue
			}
			for line := range strings.Lines(string(text)) {
				if !yield(strings.TrimSuffix(line, "\n")) {
					return
				}
			}
		}
	}
}

// add stores a result at once, so that a killed run loses at most one.
func (s *state) add(r result) error {
	s.results[r.key()] = r
	line, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return s.appendTo("results", []string{string(line)})
}

func (s *state) addSummary(sum summary) error {
	var hooked, refused []string
	for _, name := range sum.hooked {
		if !s.hooked[name] {
			s.hooked[name] = true
			hooked = append(hooked, name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(sum.refused)) {
		if _, ok := s.refused[name]; !ok {
			s.refused[name] = sum.refused[name]
			refused = append(refused, name+": "+sum.refused[name])
		}
	}
	if err := s.appendTo("hooked-"+s.tool, hooked); err != nil {
		return err
	}
	return s.appendTo("refused-"+s.tool, refused)
}

func (s *state) appendTo(name string, lines []string) error {
	if len(lines) == 0 {
		return nil
	}
	if err := os.MkdirAll(s.dir, 0o755); err != nil {
		return err
	}
	f, err := os.OpenFile(filepath.Join(s.dir, name),
		os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	_, err = f.WriteString(strings.Join(lines, "\n") + "\n")
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return err
}
