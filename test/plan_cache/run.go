package main

import (
	"bytes"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"time"
)

// run is a run of the test.
type run struct {
	world *world
	start time.Time
	// tallies maps the kind of edit to its counts.
	tallies map[string]*tally
	// recent holds the descriptions of all edits; fail prints the last ones.
	recent []string
	// last is the command line and environment of the last successful build, if
	// nothing has changed since.
	last string
}

// tally counts builds after edits of one kind.
type tally struct{ edits, cacheHits, failed, replanned int }

// step makes an edit and builds.
func (r *run) step(number int) {
	w := r.world
	kind, what := w.edit()
	r.recent = append(r.recent, fmt.Sprintf("%4d %s", number, what))
	before := w.chance(2)
	var plain outcome
	if before {
		plain = w.plain()
	}
	w.clearGoCalls()
	ours := w.build("bin", w.otelWords("bin"))
	cached := !w.listedPackages()
	if !before {
		plain = w.plain()
	}
	w.collect("bin", sortedKeys(plain.bytes), &ours)
	r.count(kind, cached, ours)
	fmt.Printf("%s; %s, exit code %d\n", r.recent[len(r.recent)-1],
		map[bool]string{true: "cached plan used", false: "new plan"}[cached], ours.code)
	r.check(plain, ours, kind, cached)
	w.afterBuild(ours.code != 0)
}

func (r *run) check(plain, ours outcome, kind string, cached bool) {
	w := r.world
	switch {
	case ours.code != 0 && plain.code == 0 && w.isExpectedRefusal(plain, ours):
	case plain.code != ours.code:
		r.fail(fmt.Sprintf("exit code %d, go's is %d\n%s\n%s", ours.code, plain.code, ours.output, plain.output))
	case ours.code == 0:
		if wrong := w.checkPrinted(plain, ours); wrong != "" {
			r.fail(wrong + "\n" + ours.output)
		}
	}
	command := strings.Join(w.otelWords("bin"), " ") + strings.Join(w.environment("bin"), " ")
	if kind == "nothing" && !cached && r.last == command && !w.brokenRules {
		r.fail("nothing has changed, but the cached plan was not used\n" + ours.output)
	}
	r.last = ""
	if ours.code == 0 {
		r.last = command
	}
	if w.chance(2) {
		r.compareWithNew(ours)
	}
}

// compareWithNew builds with a new plan, without using or changing the cached
// ones.
func (r *run) compareWithNew(ours outcome) {
	w := r.world
	check(os.RemoveAll(w.path("fresh")))
	os.Rename(w.path("otel/records"), w.path("otel/records.aside"))
	fresh := w.build("fresh", w.otelWords("fresh"))
	w.clearGoCalls()
	w.collect("fresh", w.built("fresh"), &fresh)
	check(os.RemoveAll(w.path("otel/records")))
	os.Rename(w.path("otel/records.aside"), w.path("otel/records"))
	if diff := difference(ours, fresh); diff != "" {
		r.fail("the cached plan and a new one differ: " + diff)
	}
}

var replanned = regexp.MustCompile(`(?m)^otel: planning again.*\n`)

func difference(a, b outcome) string {
	saidA, saidB := replanned.ReplaceAllString(a.output, ""), replanned.ReplaceAllString(b.output, "")
	switch {
	case a.code != b.code:
		return fmt.Sprintf("exit codes %d and %d\n%s\n%s", a.code, b.code, a.output, b.output)
	case saidA != saidB:
		return fmt.Sprintf("output\n%s\n%s", a.output, b.output)
	}
	for name, program := range b.bytes {
		if a.code == 0 && !bytes.Equal(a.bytes[name], program) {
			return "program " + name
		}
	}
	return ""
}

func (r *run) count(kind string, cached bool, ours outcome) {
	t := r.tallies[kind]
	if t == nil {
		t = &tally{}
		r.tallies[kind] = t
	}
	t.edits++
	if cached {
		t.cacheHits++
	}
	if ours.code != 0 {
		t.failed++
	}
	if replanned.MatchString(ours.output) {
		t.replanned++
	}
}

// fail prints what is wrong and how to reproduce it, and ends the test.
func (r *run) fail(wrong string) {
	w := r.world
	fmt.Printf("\n%s\n\nThe last edits:\n%s\n", wrong, strings.Join(r.recent[max(0, len(r.recent)-12):], "\n"))
	cmd := w.command("bin", w.otelWords("bin")...)
	script := fmt.Sprintf("#!/bin/sh\ncd %s\nenv -i %s %s\n", cmd.Dir, quoted(cmd.Env), quoted(cmd.Args))
	w.create("reproduce", script)
	fmt.Printf("\nTo reproduce: sh %s\n", w.path("reproduce"))
	r.report()
	os.Exit(1)
}

func quoted(words []string) string {
	out := []string{}
	for _, word := range words {
		out = append(out, "'"+strings.ReplaceAll(word, "'", `'\''`)+"'")
	}
	return strings.Join(out, " ")
}

func sortedKeys[V any](of map[string]V) []string {
	out := []string{}
	for name := range of {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// report prints the numbers of edits of each kind and the results of the builds
// after them.
func (r *run) report() {
	total := tally{}
	fmt.Printf("\n%-36s edits  plan used  planned again  failed\n", "")
	for _, kind := range sortedKeys(r.tallies) {
		t := r.tallies[kind]
		fmt.Printf("%-36s %5d  %9d  %13d  %6d\n", kind, t.edits, t.cacheHits, t.replanned, t.failed)
		total.edits, total.cacheHits = total.edits+t.edits, total.cacheHits+t.cacheHits
		total.failed, total.replanned = total.failed+t.failed, total.replanned+t.replanned
	}
	fmt.Printf("%-36s %5d  %9d  %13d  %6d  in %s\n", "all", total.edits, total.cacheHits, total.replanned,
		total.failed, time.Since(r.start).Round(time.Second))
	// A plan cache that is never or always used would prove nothing.
	if total.edits > 30 && (total.cacheHits == 0 || total.cacheHits == total.edits) {
		fmt.Println("cached plans are used always or never")
		os.Exit(1)
	}
}
