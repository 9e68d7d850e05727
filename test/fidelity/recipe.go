// This file reads the recipes of the programs in GOROOT/test, with which Go's
// developers test the compiler.
package main

import (
	"bufio"
	"go/build/constraint"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// recipe is the content of the first comment of a file in GOROOT/test.
// cmd/internal/testdir defines its words.
type recipe struct {
	action string   // "run", "compile", "errorcheck", "rundir", …
	flags  []string // of go build
	args   []string // of the program
	env    []string
	skip   string // why the program is not for this build
}

// readRecipe reads the beginning of a file, up to the package clause.
func readRecipe(file, goarch string) (recipe, error) {
	f, err := os.Open(file)
	if err != nil {
		return recipe{}, err
	}
	defer f.Close()
	var r recipe
	lines := bufio.NewScanner(f)
	for lines.Scan() && !strings.HasPrefix(lines.Text(), "package") {
		line := lines.Text()
		if expr, err := constraint.Parse(line); err == nil {
			if !expr.Eval(func(tag string) bool { return hasTag(tag, goarch) }) {
				r.skip = line
			}
		} else if text, ok := strings.CutPrefix(line, "//"); ok && r.action == "" {
			r.parse(splitQuoted(text))
		}
	}
	return r, nil
}

// hasTag reports whether go satisfies a build tag, on the systems on which this
// program runs.
func hasTag(tag, goarch string) bool {
	return slices.Contains([]string{goarch, "linux", "unix", "gc", "cgo"}, tag) ||
		strings.HasPrefix(tag, "go1.") || tag == runtime.GOOS
}

// compileOnly reports whether the flags of a recipe are those of the compiler.
func compileOnly(action string) bool {
	return strings.HasPrefix(action, "errorcheck") ||
		strings.HasPrefix(action, "compile") || action == "asmcheck" ||
		strings.HasSuffix(action, "dir") && action != "runindir"
}

func (r *recipe) parse(words []string) {
	if len(words) == 0 {
		return
	}
	r.action = words[0]
	words = words[1:]
	var compiler []string
	for len(words) > 0 && strings.HasPrefix(words[0], "-") {
		word := words[0]
		words = words[1:]
		value := ""
		if slices.Contains([]string{"-t", "-goexperiment", "-godebug",
			"-gomodversion", "-gcflags", "-ldflags"}, word) && len(words) > 0 {
			value, words = words[0], words[1:]
		}
		switch word {
		case "-0", "-1", "-s", "-t", "-gomodversion":
		case "-godebug":
			r.env = append(r.env, "GODEBUG="+value)
		case "-goexperiment":
			r.skip = "it needs a GOEXPERIMENT"
		case "-gcflags", "-ldflags":
			r.flags = append(r.flags, word+"="+value)
		case "-+", "-m", "-m=2", "-live", "-wb", "-S":
			// These are for compiling package runtime, or make optimizations
			// print messages.
			r.skip = word
		default:
			if strings.HasPrefix(r.action, "errorcheck") &&
				strings.HasPrefix(word, "-d=") && word != "-d=panic" {
				r.skip = word
			}
			compiler = append(compiler, word)
		}
	}
	if compileOnly(r.action) && len(compiler) > 0 {
		r.flags = append(r.flags, "-gcflags="+strings.Join(compiler, " "))
	} else {
		r.flags = append(r.flags, compiler...)
	}
	r.args = words
}

// splitQuoted splits a text at spaces outside quotes.
func splitQuoted(text string) []string {
	var words []string
	word, open, quote := "", false, rune(0)
	for _, c := range text {
		switch {
		case c == quote:
			quote = 0
		case quote == 0 && (c == '"' || c == '\''):
			quote, open = c, true
		case quote == 0 && (c == ' ' || c == '\t'):
			if open {
				words = append(words, word)
			}
			word, open = "", false
		default:
			word, open = word+string(c), true
		}
	}
	if open {
		words = append(words, word)
	}
	return words
}

// findPrograms makes each program a package of the group.
func (g *group) findPrograms() error {
	root := filepath.Join(runtime.GOROOT(), "test")
	return filepath.WalkDir(root, func(path string, e os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() && strings.HasSuffix(path, ".dir") {
			return filepath.SkipDir
		}
		name, ok := strings.CutSuffix(path, ".go")
		if ok && e.Type().IsRegular() {
			g.packages = append(g.packages, programGroup+strings.TrimPrefix(name, root))
		}
		return nil
	})
}
