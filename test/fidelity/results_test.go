package main

import (
	"slices"
	"strings"
	"testing"
)

const stream = `{"Action":"run","Package":"p","Test":"TestA"}
{"Action":"output","Package":"p","Test":"TestA","Output":"otel: panic in OnEnter hook h of p.f: x\n"}
{"Action":"pass","Package":"p","Test":"TestA/one"}
{"Action":"pass","Package":"p","Test":"TestA"}
{"Action":"fail","Package":"p","Test":"TestB"}
{"Action":"fail","Package":"p","Test":"TestC/0x8c99b0"}
{"Action":"pass","Package":"p","Test":"TestC/0x8c99c0"}
fidelity: hooks ran
{"Action":"fail","Package":"p"}
`

func TestReadEvents(t *testing.T) {
	out := readEvents(strings.NewReader(stream))
	if out.passed() != 2 || out.tests["TestB"] != "fail" ||
		out.tests["TestC/0x…"] != "fail" || !out.hooksRan {
		t.Errorf("%+v", out)
	}
	if len(out.panicked) != 1 {
		t.Errorf("panicked: %q", out.panicked)
	}
}

func TestRegressed(t *testing.T) {
	plain := outcome{tests: map[string]string{
		"A": "pass", "A/x": "pass", "A/y": "pass", "B": "fail", "C": "skip"}}
	hooked := outcome{tests: map[string]string{"A": "fail", "A/x": "fail"}}
	got := regressed(plain, hooked)
	if want := []string{"A", "A/x", "A/y"}; !slices.Equal(got, want) {
		t.Errorf("lost: %v, want %v", got, want)
	}
	if got, want := leafTests(got), []string{"A/x", "A/y"}; !slices.Equal(got, want) {
		t.Errorf("leaves: %v, want %v", got, want)
	}
}

func TestJudge(t *testing.T) {
	passed := map[string]string{"A": "pass"}
	for _, test := range []struct {
		name   string
		hooked outcome
		differ []string
		want   string
	}{
		{"same", outcome{tests: passed, hooksRan: true}, nil, "same"},
		{"no hooks", outcome{tests: passed}, nil, "different"},
		{"hook panicked", outcome{tests: passed, hooksRan: true,
			panicked: []string{"x"}}, nil, "different"},
		{"test differs", outcome{tests: passed, hooksRan: true},
			[]string{"A"}, "different"},
		{"build failed", outcome{code: 1}, nil, "different"},
	} {
		var out result
		out.judge(options{build: "plain"}, outcome{tests: passed}, test.hooked,
			test.differ)
		if out.Outcome != test.want {
			t.Errorf("%s: %s (%s)", test.name, out.Outcome, out.Detail)
		}
	}
}

func TestReadSummary(t *testing.T) {
	s := readSummary(`otel: instrumented 2 functions in 1 package by 2 rules (0.1 s)
otel: instrumented p.F: r.json#1
otel: instrumented p.(*T).M: r.json#1, r.json#2
otel: not instrumented: p.g: it has no body (assembly) (/r.json#1 (.*))
`)
	if want := []string{"p.F", "p.(*T).M"}; !slices.Equal(s.hooked, want) {
		t.Errorf("hooked: %q", s.hooked)
	}
	if s.refused["p.g"] != "it has no body (assembly)" {
		t.Errorf("refused: %q", s.refused)
	}
}

func TestPackageOf(t *testing.T) {
	for function, want := range map[string]string{
		"net/http.(*Transport).RoundTrip": "net/http",
		"gopkg.in/yaml.v3.Marshal":        "gopkg.in/yaml.v3",
		"strings.Builder.Len":             "strings",
	} {
		if got := packageOf(function); got != want {
			t.Errorf("packageOf(%q) = %q", function, got)
		}
	}
}

func TestTestFilter(t *testing.T) {
	got := testFilter("-run=", []string{"TestA/a.b", "TestB"})
	if want := `-run=^TestA$/^a\.b$|^TestB$`; got[0] != want {
		t.Errorf("%s, want %s", got[0], want)
	}
}

func TestDifferenceApplies(t *testing.T) {
	for _, test := range []struct {
		where, mode string
		want        bool
	}{
		{"*", "race+data", true}, {"data", "plain+data", true},
		{"data", "plain", false}, {"race,noopt", "noopt", true},
	} {
		d := difference{pkg: "p", where: test.where}
		if got := d.applies("p", test.mode); got != test.want {
			t.Errorf("%s in %s: %v", test.where, test.mode, got)
		}
	}
}

func TestReadPackages(t *testing.T) {
	const stream = `{"Action":"build-output","ImportPath":"c [c.test]","Output":"x.go:1\n"}
{"Action":"build-fail","ImportPath":"c [c.test]"}
{"Action":"pass","Package":"a","Test":"TestA","Elapsed":9}
{"Action":"fail","Package":"b","Test":"TestA"}
{"Action":"pass","Package":"a","Elapsed":0.5}
{"Action":"fail","Package":"b"}
{"Action":"fail","Package":"c"}
`
	got := readPackages(strings.NewReader(stream))
	if a := got["a"]; a.code != 0 || a.passed() != 1 || a.seconds != 0.5 {
		t.Errorf("a: %+v", a)
	}
	if b := got["b"]; b.code != 1 || b.tests["TestA"] != "fail" {
		t.Errorf("b: %+v", b)
	}
	if c := got["c"]; c.code != 1 || c.output[""] != "x.go:1\n" {
		t.Errorf("c: %+v", c)
	}
}
