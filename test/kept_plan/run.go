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
	// By kind of edit.
	tallies map[string]*tally
	// The last edits.
	recent []string
	// The command line and environment of the last build that was sound, if
	// nothing has changed since.
	last string
}

// tally counts builds after edits of one kind.
type tally struct{ edits, held, failed, replanned int }

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
	w.forgetAsked()
	ours := w.build("bin", w.otelWords("bin"))
	held := !w.asked()
	if !before {
		plain = w.plain()
	}
	w.collect("bin", sortedKeys(plain.bytes), &ours)
	r.count(kind, held, ours)
	fmt.Printf("%s; %s, exit code %d\n", r.recent[len(r.recent)-1],
		map[bool]string{true: "kept plan held", false: "new plan"}[held], ours.code)
	r.check(plain, ours, kind, held)
	w.afterBuild(ours.code != 0)
}

func (r *run) check(plain, ours outcome, kind string, held bool) {
	w := r.world
	switch {
	case ours.code != 0 && plain.code == 0 && w.refusedRightly(plain, ours):
	case plain.code != ours.code:
		r.fail(fmt.Sprintf("exit code %d, go's is %d\n%s\n%s", ours.code, plain.code, ours.said, plain.said))
	case ours.code == 0:
		if wrong := w.checkPrinted(plain, ours); wrong != "" {
			r.fail(wrong + "\n" + ours.said)
		}
	}
	command := strings.Join(w.otelWords("bin"), " ") + strings.Join(w.environment("bin"), " ")
	if kind == "nothing" && !held && r.last == command && !w.brokenRules {
		r.fail("nothing has changed, and the kept plan does not hold\n" + ours.said)
	}
	r.last = ""
	if ours.code == 0 {
		r.last = command
	}
	if w.chance(2) {
		r.compareWithNew(ours)
	}
}

// compareWithNew builds with a new plan, aside of the kept ones.
func (r *run) compareWithNew(ours outcome) {
	w := r.world
	check(os.RemoveAll(w.path("fresh")))
	os.Rename(w.path("otel/records"), w.path("otel/records.aside"))
	fresh := w.build("fresh", w.otelWords("fresh"))
	w.forgetAsked()
	w.collect("fresh", w.built("fresh"), &fresh)
	check(os.RemoveAll(w.path("otel/records")))
	os.Rename(w.path("otel/records.aside"), w.path("otel/records"))
	if diff := difference(ours, fresh); diff != "" {
		r.fail("the kept plan and a new one differ: " + diff)
	}
}

var replanned = regexp.MustCompile(`(?m)^otel: planning again.*\n`)

func difference(a, b outcome) string {
	saidA, saidB := replanned.ReplaceAllString(a.said, ""), replanned.ReplaceAllString(b.said, "")
	switch {
	case a.code != b.code:
		return fmt.Sprintf("exit codes %d and %d\n%s\n%s", a.code, b.code, a.said, b.said)
	case saidA != saidB:
		return fmt.Sprintf("output\n%s\n%s", a.said, b.said)
	}
	for name, program := range b.bytes {
		if a.code == 0 && !bytes.Equal(a.bytes[name], program) {
			return "program " + name
		}
	}
	return ""
}

func (r *run) count(kind string, held bool, ours outcome) {
	t := r.tallies[kind]
	if t == nil {
		t = &tally{}
		r.tallies[kind] = t
	}
	t.edits++
	if held {
		t.held++
	}
	if ours.code != 0 {
		t.failed++
	}
	if replanned.MatchString(ours.said) {
		t.replanned++
	}
}

// fail says what is wrong and how to see it again, and ends the test.
func (r *run) fail(wrong string) {
	w := r.world
	fmt.Printf("\n%s\n\nThe last edits:\n%s\n", wrong, strings.Join(r.recent[max(0, len(r.recent)-12):], "\n"))
	cmd := w.command("bin", w.otelWords("bin")...)
	script := fmt.Sprintf("#!/bin/sh\ncd %s\nenv -i %s %s\n", cmd.Dir, quoted(cmd.Env), quoted(cmd.Args))
	w.create("again", script)
	fmt.Printf("\nTo see it again: sh %s\n", w.path("again"))
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

// report prints how many edits of each kind there were, and what came of them.
func (r *run) report() {
	total := tally{}
	fmt.Printf("\n%-36s edits  plan held  planned again  failed\n", "")
	for _, kind := range sortedKeys(r.tallies) {
		t := r.tallies[kind]
		fmt.Printf("%-36s %5d  %9d  %13d  %6d\n", kind, t.edits, t.held, t.replanned, t.failed)
		total.edits, total.held = total.edits+t.edits, total.held+t.held
		total.failed, total.replanned = total.failed+t.failed, total.replanned+t.replanned
	}
	fmt.Printf("%-36s %5d  %9d  %13d  %6d  in %s\n", "all", total.edits, total.held, total.replanned,
		total.failed, time.Since(r.start).Round(time.Second))
	// Kept plans that never hold would prove nothing.
	if total.edits > 30 && (total.held == 0 || total.held == total.edits) {
		fmt.Println("kept plans hold always or never")
		os.Exit(1)
	}
}
