package main

import (
	"reflect"
	"strings"
	"testing"
)

func textsOf(source string) []string {
	var texts []string
	for _, m := range messages("x.cc", source) {
		texts = append(texts, m.text)
	}
	return texts
}

func TestMessagesAreLiteralsWithWords(t *testing.T) {
	source := `
#include "base/some file.h"
// fail("in a comment")
/* fail("in another comment") */
constexpr int kBig = 1'000'000;  // The quote opens no character.
char quote = '"';
Status f() {
  return fail(fmt::format("cannot read {}: {} "
                          "is \"gone\"", a, b),
              R"(write it "again")", "name", "{} {}", ", ");
}
const char kCode[] = "package {} has\n\nvar x int\n";
const char kGo[] = "defer func() {{ {} }}(); ";
`
	want := []string{`cannot read {}: {} is "gone"`, `write it "again"`}
	if got := textsOf(source); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestMessagesHaveTheLineOfTheirStart(t *testing.T) {
	found := messages("x.cc", "\n\nfail(\"two words\"\n  \"and more\");\n")
	if len(found) != 1 || found[0].line != 3 {
		t.Errorf("got %v", found)
	}
}

func TestOneTestHasAllPartsOfAMessage(t *testing.T) {
	m := messages("x.cc", `fail("the rule {} needs a value, not {:?}")`)[0]
	for _, test := range []struct {
		texts []string
		want  bool
	}{
		{[]string{"the rule r#1 needs a value, not 3"}, true},
		{[]string{`says err "the rule .* needs a value, not \"x\""`}, true},
		{[]string{"the rule r#1", "needs a value, not 3"}, false},
		{[]string{"the rule r#1 needs"}, false},
		{nil, false},
	} {
		var texts []string
		for _, text := range test.texts {
			texts = append(texts, normalize(text))
		}
		if got := m.tested(texts); got != test.want {
			t.Errorf("%q: got %v", test.texts, got)
		}
	}
}

func TestCheckReportsUntestedMessagesAndNeedlessExceptions(t *testing.T) {
	found := messages("x.cc", `"is tested" "";
		f("is not tested"); f("is an exception");`)
	reports := check(found, []string{"is tested"}, map[string]bool{
		"is an exception": true, "is tested": true, "is gone": true})
	all := strings.Join(reports, "\n")
	for _, want := range []string{
		`x.cc:2: no test expects this message: "is not tested"`,
		`remove it: "is tested"`, `remove it: "is gone"`} {
		if !strings.Contains(all, want) {
			t.Errorf("no %q in\n%s", want, all)
		}
	}
	if len(reports) != 3 {
		t.Errorf("got\n%s", all)
	}
}
