package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// These edits happen between two builds with otel. None may affect the second
// build.

// buildPlainly builds the programs with plain go.
func (w *world) buildPlainly() string {
	w.build("bin", append([]string{"go"}, w.words("bin")...))
	return "between: build the programs with plain go"
}

// useOtherRules builds the programs with other rules.
func (w *world) useOtherRules() string {
	text := w.read("app/otel.rules.json")
	w.create("app/other.json", strings.ReplaceAll(text, "enter1", "enter2"))
	w.build("bin", w.otelWords("bin", "--rules", w.path("app/other.json")))
	check(os.Remove(w.path("app/other.json")))
	return "between: build the programs with other rules"
}

// useNoRules builds the programs with a rule that matches nothing.
func (w *world) useNoRules() string {
	w.create("other.json", "[{\"ImportPath\": \"nowhere\", \"Function\": \"None\", \"UseRaw\": true, \"OnEnter\": \"_ = 1\"}]")
	w.build("bin", w.otelWords("bin", "--rules", w.path("other.json")))
	return "between: build the programs without rules"
}

// kill kills a build and its child processes at a random time.
func (w *world) kill() string {
	words := w.otelWords("bin")
	cmd := w.command("bin", words...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	check(cmd.Start())
	time.Sleep(time.Duration(w.random.Intn(1500)) * time.Millisecond)
	syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
	cmd.Wait()
	return "between: kill a build"
}

// buildTwice runs two builds at the same time.
func (w *world) buildTwice() string {
	words := w.otelWords("other")
	check(os.MkdirAll(w.path("other"), 0o777))
	builds := []*exec.Cmd{w.command("other", words...), w.command("other", words...)}
	for _, cmd := range builds {
		check(cmd.Start())
	}
	for _, cmd := range builds {
		cmd.Wait()
	}
	return "between: run two builds at the same time"
}

// removePrograms makes the next build write all programs again.
func (w *world) removePrograms() string {
	check(os.RemoveAll(w.path("bin")))
	return "between: remove the programs"
}

// editMeanwhile edits files while they are built.
func (w *world) editMeanwhile() string {
	check(os.MkdirAll(w.path("bin"), 0o777))
	words := w.otelWords("bin")
	cmd := w.command("bin", words...)
	check(cmd.Start())
	what := ""
	for range 3 {
		time.Sleep(time.Duration(w.random.Intn(300)) * time.Millisecond)
		what += ", " + pick(w, edits{(*world).editBody, (*world).addFunction, (*world).renameFunction, (*world).editHook})(w)
	}
	cmd.Wait()
	return "between: edit while otel builds" + what
}

// damageCache removes files from otel's cache, or truncates one.
func (w *world) damageCache() string {
	names, err := filepath.Glob(w.path("otel/*/*"))
	check(err)
	if len(names) == 0 {
		return "nothing"
	}
	name := pick(w, names)
	info, err := os.Stat(name)
	check(err)
	if info.IsDir() || w.chance(2) {
		check(os.RemoveAll(name))
		return "between: remove from the cache, in " + filepath.Base(filepath.Dir(name))
	}
	check(os.Truncate(name, info.Size()/2))
	return "between: damage the cache, in " + filepath.Base(filepath.Dir(name))
}
