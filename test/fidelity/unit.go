package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

// unit is a package to be tested in both ways.
type unit struct {
	group *group
	pkg   string
}

// runner runs units and records the results.
type runner struct {
	options
	state *state
	known []difference
}

// target returns the ImportPath of the rules.
func (u unit) target() string {
	switch {
	case u.group.scope == "all":
		return "**"
	case u.group.version == "":
		return u.pkg
	}
	return u.group.module + "/**"
}

// run tests one package and records the result.
func (r *runner) run(u unit) error {
	result, err := r.compare(u)
	if err != nil {
		return err
	}
	return r.record(result)
}

// record prints a result on a line and stores it.
func (r *runner) record(out result) error {
	fmt.Println(out.line())
	return r.state.add(out)
}

// newResult returns the result for a package without an outcome.
func (r *runner) newResult(u unit) result {
	return result{Mode: r.mode(), Scope: u.group.scope, Group: u.group.name(),
		Package: u.pkg, Tool: r.state.tool}
}

// compare compares one package.
func (r *runner) compare(u unit) (result, error) {
	if u.group.programs {
		return r.compareProgram(u)
	}
	out := r.newResult(u)
	rules, err := writeRules(r.options, u)
	if err != nil {
		return out, err
	}
	except := knownTests(r.known, u.pkg, out.Mode)
	skip := testFilter("-skip=", except)
	plain := r.test(u, "", append(r.coverFlag("plain"), skip...)...)
	if plain.code != 0 && plain.passed() == 0 {
		out.Outcome, out.Detail = "not comparable", plain.failureLine()
		return out, nil
	}
	hooked := r.test(u, rules, append(r.coverFlag("hooked"), skip...)...)
	differ := leafTests(regressed(plain, hooked))
	if len(differ) > 0 {
		plain, hooked, differ = r.retry(u, rules, skip, plain, hooked, differ)
	}
	out.judge(r.options, plain, hooked, differ)
	if text := r.coverageDifference(); text != "" && out.Outcome == "same" {
		out.Outcome, out.Detail = "different", text
	}
	r.countHooks(u, rules, hooked, &out)
	r.checkListed(u, rules, except, &out)
	return out, r.writeLog(u, out, plain, hooked)
}

func (o options) buildOnly() bool { return builds[o.build].buildOnly }

// retry repeats the tests that differ, in both ways. A test that does not
// always pass plainly proves nothing, and a test that passes with hooks once
// can pass.
func (r *runner) retry(u unit, rules string, skip []string,
	plain, hooked outcome, differ []string) (outcome, outcome, []string) {
	only := append(testFilter("-run=", differ), skip...)
	secondPlain := r.test(u, "", append(only, "-count=1")...)
	second := r.test(u, rules, append(only, "-count=1")...)
	var still []string
	for _, name := range differ {
		if secondPlain.tests[name] == "pass" && second.tests[name] != "pass" {
			still = append(still, name)
		}
	}
	for name, text := range second.output {
		hooked.output[name] = text
	}
	hooked.panicked = append(hooked.panicked, second.panicked...)
	return plain, hooked, still
}

// testFilter returns a flag that selects the tests, or nothing. A subtest is
// selected level by level, with exact names.
func testFilter(flag string, tests []string) []string {
	if len(tests) == 0 {
		return nil
	}
	var all []string
	for _, test := range tests {
		var levels []string
		for level := range strings.SplitSeq(test, "/") {
			levels = append(levels, "^"+regexp.QuoteMeta(level)+"$")
		}
		all = append(all, strings.Join(levels, "/"))
	}
	return []string{flag + strings.Join(all, "|")}
}

// test runs the package's tests. Without rules it runs them plainly.
func (r *runner) test(u unit, rules string, flags ...string) outcome {
	var out outcome
	call := r.goTest(u.group, rules, append(flags, u.pkg), func(in io.Reader) {
		out = readEvents(in)
	})
	out.messages, out.code, out.seconds = call.messages, call.code, call.seconds
	return out
}

// call is the result of a go command.
type call struct {
	messages string // standard error
	code     int
	seconds  float64
}

// goTest runs `go test -json`, with the tool if there are rules. read reads its
// output.
func (r *runner) goTest(g *group, rules string, words []string,
	read func(io.Reader)) call {
	command := []string{"go", "test", "-timeout=" + r.timeout.String()}
	if rules != "" {
		command = slices.Concat([]string{r.otel, "--no-default-rules", "--rules",
			rules, "-v"}, command)
	}
	command = slices.Concat(command, r.testFlags(), words)
	var messages bytes.Buffer
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Dir, cmd.Env, cmd.Stderr = g.dir, r.environment(), &messages
	start := time.Now()
	code := 0
	stdout, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err == nil {
		read(stdout)
		err = cmd.Wait()
	}
	if exit := new(exec.ExitError); errors.As(err, &exit) {
		code = exit.ExitCode()
	} else if err != nil {
		code = 1
		messages.WriteString(err.Error())
	}
	return call{messages.String(), code, time.Since(start).Seconds()}
}

// countHooks counts the functions that have hooks. The tool reports them for a
// build that succeeds; if tests failed, countHooks builds again and runs none.
func (r *runner) countHooks(u unit, rules string, hooked outcome, out *result) {
	if hooked.code != 0 {
		hooked = r.test(u, rules, "-run=^$")
	}
	s := readSummary(hooked.messages)
	out.Hooked, out.Refused = len(s.hooked), len(s.refused)
	r.state.addSummary(s)
	if out.Hooked == 0 && out.Outcome == "same" {
		out.Outcome, out.Detail = "different", "no function has hooks"
	}
}

// checkListed runs the tests that are listed as different. The list is wrong if
// one of them passes or does not exist.
func (r *runner) checkListed(u unit, rules string, except []string, out *result) {
	out.Listed = len(except)
	if len(except) == 0 || r.buildOnly() {
		return
	}
	plain := r.test(u, "", testFilter("-run=", except)...)
	hooked := r.test(u, rules, append(testFilter("-run=", except), "-count=1")...)
	for _, name := range except {
		if !r.canRefute(u.pkg, name) {
			continue
		}
		if plain.tests[name] != "pass" {
			out.Stale = append(out.Stale, name+" (plainly: "+orNone(plain.tests[name])+")")
		} else if hooked.tests[name] == "pass" {
			out.Stale = append(out.Stale, name)
		}
	}
}

// canRefute reports whether this build can show that a listed test does not
// differ. The plain build can for all tests, another build only if the list
// names it.
func (r *runner) canRefute(pkg, test string) bool {
	return r.build == "plain" || slices.ContainsFunc(r.known, func(d difference) bool {
		return d.pkg == pkg && d.test == test &&
			slices.Contains(strings.Split(d.where, ","), r.build)
	})
}

func orNone(text string) string {
	if text == "" {
		return "not there"
	}
	return text
}

// writeLog stores the output if something differs.
func (r *runner) writeLog(u unit, out result, plain, hooked outcome) error {
	file := filepath.Join(r.work, "logs", out.Mode, fileName(u.pkg))
	if out.Outcome == "same" && len(out.Stale) == 0 {
		err := os.Remove(file)
		if errors.Is(err, os.ErrNotExist) {
			return nil
		}
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	text := out.line() + "\n"
	for _, name := range append(out.Differ, "") {
		text += "=== " + name + "\n" + hooked.output[name]
	}
	text += "=== standard error\n" + withoutSummary(hooked.messages)
	if out.Outcome == "not comparable" {
		text += "=== plain\n" + plain.output[""] + plain.messages
	}
	return os.WriteFile(file, []byte(text), 0o644)
}

func withoutSummary(messages string) string {
	lines := slices.DeleteFunc(strings.Split(messages, "\n"), func(line string) bool {
		return strings.HasPrefix(line, "otel: instrumented ") ||
			strings.HasPrefix(line, "otel: not instrumented: ")
	})
	return strings.Join(lines, "\n")
}
