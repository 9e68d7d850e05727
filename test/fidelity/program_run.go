// This file builds and runs the programs of GOROOT/test plainly and with every
// function hooked. The messages of the compiler, the output of the program and
// its exit code must be the same.
package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"time"
)

// programGroup is the name of the group of programs, and the prefix of its
// package names.
const programGroup = "go/test"

// programLimit limits the time for which a program may run.
const programLimit = 2 * time.Minute

// trial is the result of building and running a program in one of the two ways.
type trial struct {
	built            bool
	buildCode, code  int
	messages, output string // of go build, of the program
	summary          summary
	seconds          float64
}

// compareProgram compares one program.
func (r *runner) compareProgram(u unit) (result, error) {
	out := r.newResult(u)
	name := strings.TrimPrefix(u.pkg, programGroup+"/")
	root := filepath.Join(runtime.GOROOT(), "test")
	recipe, err := readRecipe(filepath.Join(root, name+".go"), r.goarch())
	if err != nil {
		return out, err
	}
	if recipe.skip == "" && !isSupported(recipe.action) {
		recipe.skip = "recipe: " + recipe.action
	}
	if recipe.skip != "" {
		out.Outcome, out.Detail = "not comparable", recipe.skip
		return out, nil
	}
	dir := filepath.Join(r.work, "programs", fileName(name))
	version := cmp.Or(builds[r.build].toolchain, runtime.Version())
	p, err := layOut(root, name, dir, version, recipe)
	if err != nil {
		return out, err
	}
	defer os.RemoveAll(dir)
	if !p.functions && !p.methods {
		out.Outcome, out.Detail = "not comparable", "it declares no functions"
		return out, nil
	}
	printed, err := r.comparePrograms(u, p, &out)
	if err != nil || recipe.action != "runoutput" || out.Outcome != "same" {
		return out, err
	}
	if err := p.layOutText(printed); err != nil {
		return out, err
	}
	_, err = r.comparePrograms(u, p, &out)
	return out, err
}

// isSupported reports whether programs with this recipe can be compared.
func isSupported(action string) bool {
	return compileOnly(action) || slices.Contains([]string{"run", "buildrun",
		"build", "runindir", "runoutput"}, action)
}

func (o options) goarch() string {
	for _, setting := range builds[o.build].env {
		if arch, ok := strings.CutPrefix(setting, "GOARCH="); ok {
			return arch
		}
	}
	return runtime.GOARCH
}

// comparePrograms builds and runs the program in both ways. It returns the
// output of the plain program.
func (r *runner) comparePrograms(u unit, p *program, out *result) (string, error) {
	rules, err := r.programRules(p)
	if err != nil {
		return "", err
	}
	plain, hooked := r.runTrial(p, ""), r.runTrial(p, rules)
	differ := differences(plain, hooked)
	if len(differ) > 0 {
		// A program whose output is not deterministic proves nothing.
		second := r.runTrial(p, "")
		if hooked = r.runTrial(p, rules); len(differences(plain, second)) > 0 {
			plain.output, hooked.output, second.output = "", "", ""
			if len(differences(plain, second)) > 0 {
				out.Outcome, out.Detail = "not comparable", "its output is not deterministic"
				return "", nil
			}
		}
		differ = differences(plain, hooked)
	}
	r.judgeProgram(u, plain, hooked, differ, out)
	return plain.output, r.writeLog(u, *out, plain.outcome(), hooked.outcome())
}

func (r *runner) judgeProgram(u unit, plain, hooked trial, differ []string,
	out *result) {
	out.Plain, out.With = plain.seconds, hooked.seconds
	out.Hooked += len(hooked.summary.hooked)
	out.Refused += len(hooked.summary.refused)
	r.state.addSummary(hooked.summary)
	out.Outcome = "same"
	for _, name := range knownTests(r.known, u.pkg, r.mode()) {
		out.Listed++
		if i := slices.Index(differ, name); i >= 0 {
			differ = slices.Delete(differ, i, i+1)
		} else {
			out.Stale = append(out.Stale, name)
		}
	}
	out.Differ = differ
	switch {
	case len(differ) > 0:
		out.Outcome = "different"
		out.Detail = firstLine(withoutSummary(hooked.messages))
	case strings.Contains(hooked.output, "otel: panic in "):
		out.Outcome, out.Detail = "different", "a hook panicked"
	case hooked.built && out.Hooked == 0 && out.Refused == 0:
		out.Outcome, out.Detail = "different", "no function has hooks"
	default:
		out.Tests++
	}
}

// differences returns names for what is not the same.
func differences(plain, other trial) []string {
	var out []string
	if plain.buildCode != other.buildCode {
		return []string{"build"}
	}
	if withoutSummary(plain.messages) != withoutSummary(other.messages) {
		out = append(out, "messages")
	}
	if plain.code != other.code {
		out = append(out, "exit")
	}
	if normalized(plain.output) != normalized(other.output) {
		out = append(out, "output")
	}
	return out
}

// These match the arguments in stack traces, code offsets, addresses and
// goroutine numbers.
var (
	traceArguments = regexp.MustCompile(`(?m)^([\w./\-*()\[\]·,]+)\([^()\n]*\)$`)
	tracePlace     = regexp.MustCompile(`(?m)^(\t\S+\.go:\d+).*$`)
	number         = regexp.MustCompile(`0x[0-9a-f]+|goroutine \d+`)
)

// normalized returns a program's output without the parts that differ between
// builds.
func normalized(output string) string {
	output = tracePlace.ReplaceAllString(output, "$1")
	output = traceArguments.ReplaceAllString(output, "$1(…)")
	return number.ReplaceAllString(output, "…")
}

func (t trial) outcome() outcome {
	out := newOutcome()
	out.output[""] = t.output
	out.messages, out.code, out.seconds = t.messages, t.code, t.seconds
	return *out
}

// programRules writes the rules that hook every function of the program's
// packages and returns their file name.
func (r *runner) programRules(p *program) (string, error) {
	dir, err := r.hookDirectory("programs")
	if err != nil {
		return "", err
	}
	kind := fmt.Sprintf("rules-%v-%v.json", p.functions, p.methods)
	file := filepath.Join(dir, kind)
	return file, writeFile(file, rulesFor("test/**", p.functions, p.methods))
}

// runTrial builds the program and, if its recipe says so, runs it.
func (r *runner) runTrial(p *program, rules string) trial {
	start := time.Now()
	t := r.buildProgram(p, rules)
	if t.built && !r.buildOnly() && strings.Contains(p.action, "run") {
		r.runProgram(p, &t)
	}
	t.seconds = time.Since(start).Seconds()
	return t
}

func (r *runner) buildProgram(p *program, rules string) trial {
	var t trial
	command := []string{"go", "build"}
	if rules != "" {
		command = slices.Concat([]string{r.otel, "--no-default-rules", "--rules",
			rules, "-v"}, command)
	}
	command = slices.Concat(command, r.buildFlags(), p.flags)
	if p.build != "./..." {
		command = append(command, "-o", p.dir+".exe")
	}
	t.messages, t.buildCode = r.command(p, append(command, p.build)...)
	t.summary = readSummary(t.messages)
	t.built = t.buildCode == 0
	return t
}

func (r *runner) runProgram(p *program, t *trial) {
	defer os.Remove(p.dir + ".exe")
	t.output, t.code = r.command(p, append([]string{p.dir + ".exe"}, p.args...)...)
}

// command runs a command in the program's directory and returns its output and
// exit code.
func (r *runner) command(p *program, words ...string) (string, int) {
	ctx, cancel := context.WithTimeout(context.Background(), programLimit)
	defer cancel()
	var out bytes.Buffer
	cmd := exec.CommandContext(ctx, words[0], words[1:]...)
	cmd.Dir, cmd.Env = p.dir, append(r.environment(), p.env...)
	cmd.Stdout, cmd.Stderr, cmd.WaitDelay = &out, &out, time.Second
	err := cmd.Run()
	if exit := new(exec.ExitError); errors.As(err, &exit) {
		return out.String(), exit.ExitCode()
	} else if err != nil {
		return out.String() + err.Error(), -2
	}
	return out.String(), 0
}
