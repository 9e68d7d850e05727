package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

// outcome is the result of a build for its user.
type outcome struct {
	code   int
	output string
	// printed maps the name of each program to its output, and bytes to its
	// content. The name is "go" if the go command ran the program.
	printed map[string]string
	bytes   map[string][]byte
}

// seconds matches what differs between builds: durations, whether a test ran
// again, the directory of a build in progress, and the time of day.
var seconds = regexp.MustCompile(`[0-9.]+ ?m?s\b|\(cached\)|staging/\w+|[0-9/]{10} [0-9:]{8}`)

// environment returns the environment of all go commands.
func (w *world) environment(out string) []string {
	path := w.path("early") + ":" + w.path("go") + ":" + w.path("tools")
	directory := "PWD="
	if w.set.pwd != "" {
		directory += w.path(w.set.pwd)
	}
	return append([]string{"PATH=" + path, "HOME=" + w.path("home"), "GOCACHE=" + os.Getenv("GOCACHE"), directory,
		"OTELTOOL_CACHE=" + w.path("otel"), "GOMODCACHE=" + w.path("modules"), "GOPROXY=file://" + w.path("proxy"),
		"GOSUMDB=off", "GOTOOLCHAIN=local", "GOBIN=" + w.path(out), "GOWORK=" + w.set.gowork, "GOMAXPROCS=2", "TMPDIR=" + w.path("tmp")},
		w.set.environment...)
}

// words returns the words that follow the word "go".
func (w *world) words(out string) []string {
	words := []string{}
	if w.set.change {
		words = append(words, "-C", w.path(w.set.directory))
	}
	verb := map[string]string{"files": "build", "testc": "test"}[w.set.verb]
	if verb == "" {
		verb = w.set.verb
	}
	words = append(append(words, verb), w.set.flags...)
	if w.set.overlay {
		words = append(words, "-overlay="+w.path("overlay/overlay.json"))
	}
	switch w.set.verb {
	case "testc":
		words = append(words, "-c", "-o", w.path(out)+"/")
	case "test":
		words = append(words, "-v")
	case "build":
		words = append(words, "-o", w.path(out)+"/")
	case "files":
		words = append(words, "-o", w.path(out)+"/files")
	}
	return append(words, w.set.patterns...)
}

// command returns a command in the directory and environment of the world.
func (w *world) command(out string, words ...string) *exec.Cmd {
	program := words[0]
	if program == "go" {
		program = w.path("go/go")
		if w.exists("early/go") {
			program = w.path("early/go")
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	_ = cancel
	cmd := exec.CommandContext(ctx, program, words[1:]...)
	cmd.Dir = w.path(w.set.directory)
	if w.set.change {
		cmd.Dir = w.root
	}
	cmd.Env = w.environment(out)
	return cmd
}

// run runs a command that must succeed.
func (w *world) run(words ...string) string {
	cmd := w.command("bin", words...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	output, err := cmd.Output()
	if err != nil && len(words) > 2 && words[2] != "vendor" {
		check(fmt.Errorf("%v: %v\n%s%s", words, err, output, stderr.String()))
	}
	return string(output)
}

// otelWords returns the command line of a build with otel.
func (w *world) otelWords(out string, options ...string) []string {
	words := append([]string{w.otel, "-v", "--no-default-rules"}, options...)
	return append(append(words, "go"), w.words(out)...)
}

// build runs a command that builds into the directory out.
func (w *world) build(out string, words []string) outcome {
	check(os.MkdirAll(w.path(out), 0o777))
	cmd := w.command(out, words...)
	said, err := cmd.CombinedOutput()
	if _, failed := err.(*exec.ExitError); err != nil && !failed {
		check(err)
	}
	result := outcome{code: cmd.ProcessState.ExitCode(), printed: map[string]string{}, bytes: map[string][]byte{}}
	result.output = seconds.ReplaceAllString(strings.ReplaceAll(string(said), w.path(out), "OUT"), "T")
	if w.set.verb == "run" || w.set.verb == "test" {
		result.printed["go"] = string(said)
	}
	return result
}

// collect reads and runs the named programs.
func (w *world) collect(out string, names []string, result *outcome) {
	for _, name := range names {
		path := w.path(out + "/" + name)
		text, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		result.bytes[name] = text
		result.printed[name] = runProgram(path)
	}
}

func (w *world) built(out string) []string {
	paths, err := filepath.Glob(w.path(out + "/*"))
	check(err)
	for i, path := range paths {
		paths[i] = filepath.Base(path)
	}
	return paths
}

func runProgram(path string) string {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	words := []string{}
	if strings.HasSuffix(path, ".test") {
		words = append(words, "-test.v")
	}
	cmd := exec.CommandContext(ctx, path, words...)
	cmd.Env = []string{"HOME=/nowhere"}
	printed, err := cmd.CombinedOutput()
	if err != nil {
		printed = append(printed, ("\n" + err.Error() + "\n")...)
	}
	return string(printed)
}

// listedPackages reports whether go list was called since the last call of
// clearGoCalls, and forgets the calls.
func (w *world) listedPackages() bool {
	text, err := os.ReadFile(w.path("go-calls"))
	check(err)
	check(os.Remove(w.path("go-calls")))
	return regexp.MustCompile(`(?m)^(-C \S+ )?list `).Match(text)
}
