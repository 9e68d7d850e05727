package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// What happens between two builds with otel: none of it may show in the next.

// buildPlainly has plain go write the very programs that otel writes.
func (w *world) buildPlainly() string {
	w.build("bin", append([]string{"go"}, w.words("bin")...))
	return "between: plain go, same programs"
}

// useOtherRules builds the same programs by other rules.
func (w *world) useOtherRules() string {
	text := w.read("app/otel.rules.json")
	w.create("app/other.json", strings.ReplaceAll(text, "enter1", "enter2"))
	w.build("bin", w.otelWords("bin", "--rules", w.path("app/other.json")))
	check(os.Remove(w.path("app/other.json")))
	return "between: other rules, same programs"
}

// useNoRules has nothing instrumented.
func (w *world) useNoRules() string {
	w.create("other.json", "[{\"ImportPath\": \"nowhere\", \"Function\": \"None\", \"UseRaw\": true, \"OnEnter\": \"_ = 1\"}]")
	w.build("bin", w.otelWords("bin", "--rules", w.path("other.json")))
	return "between: no rule, same programs"
}

// kill ends a build, with all that it has started, at any time.
func (w *world) kill() string {
	words := w.otelWords("bin")
	cmd := w.command("bin", words...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	check(cmd.Start())
	time.Sleep(time.Duration(w.random.Intn(1500)) * time.Millisecond)
	syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
	cmd.Wait()
	return "between: a build that is killed"
}

// buildTwice has two builds run at the same time.
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
	return "between: two builds at the same time"
}

// removeProgram has the next build write them all again.
func (w *world) removePrograms() string {
	check(os.RemoveAll(w.path("bin")))
	return "between: the programs are removed"
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
	return "between: edits while otel builds" + what
}

// damageCache takes files away that otel has in its cache, or cuts one off.
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
		return "between: the cache loses " + filepath.Base(filepath.Dir(name))
	}
	check(os.Truncate(name, info.Size()/2))
	return "between: the cache is damaged, " + filepath.Base(filepath.Dir(name))
}
