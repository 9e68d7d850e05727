package main

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// totals are the counts of one mode.
type totals struct {
	packages, tests, known, notComparable int
	failed                                []result
}

// report prints the results so far. It returns an error if something is
// different.
func report(s *state, named []string) error {
	modes := map[string]*totals{}
	for _, key := range slices.Sorted(maps.Keys(s.results)) {
		r := s.results[key]
		t := modes[r.Mode]
		if t == nil {
			t = &totals{}
			modes[r.Mode] = t
		}
		t.add(r)
	}
	var packages, failures, skipped int
	for _, mode := range slices.Sorted(maps.Keys(modes)) {
		t := modes[mode]
		packages += t.packages
		failures += len(t.failed)
		skipped += t.notComparable
		fmt.Printf("%s: %d packages, %d tests pass in both ways, %d are known "+
			"to differ, %d packages cannot be compared, %d are different\n",
			mode, t.packages, t.tests, t.known, t.notComparable, len(t.failed))
		for _, r := range t.failed {
			fmt.Println("  " + strings.ReplaceAll(r.line(), "\n", "\n  "))
		}
	}
	reportFunctions(s)
	for _, text := range named {
		fmt.Println("not run:", text)
	}
	fmt.Printf("%d passed, %d failed, %d skipped\n",
		packages-failures, failures, skipped)
	if failures > 0 {
		return errors.New("instrumented programs behave differently")
	}
	return nil
}

func (t *totals) add(r result) {
	if r.Outcome == "not comparable" {
		t.notComparable++
		return
	}
	t.packages++
	t.tests += r.Tests
	t.known += r.Listed
	if r.failed() {
		t.failed = append(t.failed, r)
	}
}

func (r result) failed() bool {
	return r.Outcome == "different" || len(r.Stale) > 0
}

// reportFunctions prints the number of functions with hooks, and of those that
// cannot have any, by reason.
func reportFunctions(s *state) {
	packages := map[string]bool{}
	for name := range s.hooked {
		packages[packageOf(name)] = true
	}
	fmt.Printf("%d functions of %d packages had hooks; %d cannot have any:\n",
		len(s.hooked), len(packages), len(s.refused))
	reasons := map[string]int{}
	for _, why := range s.refused {
		reasons[why]++
	}
	for _, why := range slices.SortedFunc(maps.Keys(reasons), func(a, b string) int {
		return cmp.Or(reasons[b]-reasons[a], strings.Compare(a, b))
	}) {
		fmt.Printf("  %6d  %s\n", reasons[why], why)
	}
}

// packageOf returns the import path of a function name such as
// "net/http.(*Transport).RoundTrip". The last element of an import path may
// contain dots (gopkg.in/yaml.v3), but a name cannot. For a method with a value
// receiver, the last two words are names.
func packageOf(function string) string {
	if path, _, ok := strings.Cut(function, ".("); ok {
		return path
	}
	slash := strings.LastIndex(function, "/") + 1
	words := strings.Split(function[slash:], ".")
	n := len(words) - 1
	if n == 2 && !isVersion(words[1]) {
		n = 1
	} else if n > 2 {
		n = 2
	}
	return function[:slash] + strings.Join(words[:n], ".")
}

// isVersion reports whether a word is a version as in the import paths of
// gopkg.in, such as v3.
func isVersion(word string) bool {
	return len(word) > 1 && word[0] == 'v' && word[1] >= '0' && word[1] <= '9'
}
