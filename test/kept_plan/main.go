// Command kept_plan edits a module at random, as its owners would, and after
// each edit builds it twice: with the plan that otel has kept, and with a new
// one. Both must give the same program, byte for byte, and say the same.
//
//	kept_plan -otel build/otel -dir DIR [-seed N] [-edits N]
//
// It prints every edit and whether the kept plan held, and fails at the first
// build that differs. The same seed makes the same edits.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// outcome is all that a user sees of a build.
type outcome struct {
	code    int
	said    string
	program []byte
}

func main() {
	otel := flag.String("otel", "otel", "the tool")
	dir := flag.String("dir", "", "an empty directory to work in")
	seed := flag.Int64("seed", 1, "what the choice of edits begins with")
	edits := flag.Int("edits", 40, "how many edits")
	flag.Parse()
	m := &module{dir: *dir, otel: *otel, random: rand.New(rand.NewSource(*seed))}
	m.create()
	m.watchGo()
	m.build()
	m.replanned()
	held := 0
	for i := range *edits {
		what := m.edit()
		kept := m.build()
		m.failed = kept.code != 0
		reused := !m.replanned()
		m.forget()
		fresh := m.build()
		if !m.replanned() {
			check(errors.New("a plan was kept somewhere else"))
		}
		fmt.Printf("%3d %-44s kept plan held: %-5v exit code %d\n",
			i, what, reused, kept.code)
		if diff := difference(kept, fresh); diff != "" {
			fmt.Printf("the kept plan and a new one differ: %s\n%s\n", diff, m.dir)
			os.Exit(1)
		}
		if reused {
			held++
		}
	}
	// Kept plans that never hold would prove nothing.
	fmt.Printf("%d edits, the kept plan held after %d\n", *edits, held)
	if held == 0 || held == *edits {
		os.Exit(1)
	}
}

func difference(a, b outcome) string {
	switch {
	case a.code != b.code:
		return fmt.Sprintf("exit codes %d and %d\n%s\n%s", a.code, b.code,
			a.said, b.said)
	case a.said != b.said:
		return fmt.Sprintf("output\n%s\n%s", a.said, b.said)
	case !bytes.Equal(a.program, b.program):
		return "programs"
	}
	return ""
}

// The last line of a build says how long the tool took.
var seconds = regexp.MustCompile(`[0-9.]+ m?s\b`)

// build builds all packages, and the programs into bin/.
func (m *module) build() outcome {
	programs := filepath.Join(m.dir, "..", "bin")
	os.RemoveAll(programs)
	check(os.MkdirAll(programs, 0o777))
	args := []string{"-v", "go", "build", "-o", programs}
	cmd := exec.Command(m.otel, append(append(args, m.flags...), "./...")...)
	cmd.Dir = m.dir
	cmd.Env = append(os.Environ(), m.environment...)
	said, err := cmd.CombinedOutput()
	if _, failed := err.(*exec.ExitError); err != nil && !failed {
		check(err)
	}
	out := outcome{code: cmd.ProcessState.ExitCode()}
	out.said = seconds.ReplaceAllString(string(said), "T")
	names, err := filepath.Glob(filepath.Join(programs, "*"))
	check(err)
	for _, name := range names {
		program, err := os.ReadFile(name)
		check(err)
		out.program = append(append(out.program, name...), program...)
	}
	return out
}

// forget removes the kept plans.
func (m *module) forget() {
	check(os.RemoveAll(filepath.Join(os.Getenv("OTELTOOL_CACHE"), "records")))
}

// watchGo puts a go of our own before the real one, which takes down what it
// is asked.
func (m *module) watchGo() {
	real, err := exec.LookPath("go")
	check(err)
	bin := filepath.Join(m.dir, "..", "go")
	check(os.MkdirAll(bin, 0o777))
	m.asked = filepath.Join(bin, "asked")
	script := fmt.Sprintf("#!/bin/sh\necho \"$1\" >> %q\nexec %q \"$@\"\n",
		m.asked, real)
	check(os.WriteFile(filepath.Join(bin, "go"), []byte(script), 0o777))
	check(os.Setenv("PATH", bin+":"+os.Getenv("PATH")))
}

// replanned says whether a list of packages was asked for since the last call.
func (m *module) replanned() bool {
	asked, err := os.ReadFile(m.asked)
	check(err)
	check(os.Remove(m.asked))
	return strings.Contains(string(asked), "list")
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
