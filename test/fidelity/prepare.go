package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// prepare creates the directory in which the group's tests are run and finds
// its packages. If the group cannot be run, prepare sets its problem. An error
// means that this program cannot continue.
func (g *group) prepare(o options) error {
	if g.ready {
		return nil
	}
	g.ready = true
	if g.programs {
		return g.findPrograms()
	}
	g.dir = filepath.Join(o.work, "modules", fileName(g.name()))
	what := "./..."
	if g.version == "" {
		what = g.module
		if err := writeStdModule(g.dir); err != nil {
			return err
		}
	} else if err := g.copyModule(o); err != nil {
		g.problem = fmt.Sprintf("%s: %v", g.name(), err)
		return nil
	}
	packages, err := listTested(o, g.dir, what)
	if err != nil {
		g.problem = fmt.Sprintf("%s: %v", g.name(), err)
	}
	g.packages = packages
	return nil
}

func fileName(name string) string {
	return strings.NewReplacer("/", "_", " ", "_").Replace(name)
}

// writeStdModule creates the module from which std is tested.
func writeStdModule(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return writeFile(filepath.Join(dir, "go.mod"),
		"module example.com/fidelity/std\n\ngo 1.23\n")
}

// writeFile writes a file unless it has the text already. A newer file would
// make the tool compute a new plan.
func writeFile(name, text string) error {
	if old, err := os.ReadFile(name); err == nil && string(old) == text {
		return nil
	}
	return os.WriteFile(name, []byte(text), 0o644)
}

// copyModule downloads the module and copies it.
func (g *group) copyModule(o options) error {
	done := g.dir + ".ready"
	if _, err := os.Stat(done); err == nil {
		return nil
	}
	if err := o.copyModule(g.name(), g.dir); err != nil {
		return err
	}
	// Old modules have no go.mod, and many a go.sum lacks what tests need.
	if _, err := os.Stat(filepath.Join(g.dir, "go.mod")); err != nil {
		if _, err := output(o, g.dir, "go", "mod", "init", g.module); err != nil {
			return err
		}
	}
	_, err := output(o, g.dir, "go", "list", "-e", "-mod=mod", "-test", "-deps", "./...")
	if err != nil {
		return err
	}
	return os.WriteFile(done, nil, 0o644)
}

// copyModule downloads a module and copies it from the module cache, which is
// read-only and must not be the working directory of tests.
func (o options) copyModule(name, dir string) error {
	done := dir + ".copied"
	if _, err := os.Stat(done); err == nil {
		return nil
	}
	var info struct{ Dir, Error string }
	out, err := output(o, o.work, "go", "mod", "download", "-json", name)
	if jsonErr := json.Unmarshal(out, &info); jsonErr == nil && info.Error != "" {
		return errors.New(info.Error)
	} else if err != nil {
		return err
	}
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	if err := os.CopyFS(dir, os.DirFS(info.Dir)); err != nil {
		return err
	}
	if out, err := exec.Command("chmod", "-R", "u+w", dir).CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	return os.WriteFile(done, nil, 0o644)
}

// listTested returns the packages that have tests.
func listTested(o options, dir, what string) ([]string, error) {
	out, err := output(o, dir, "go", "list", "-e", "-f",
		"{{if or .TestGoFiles .XTestGoFiles}}{{.ImportPath}}{{end}}", what)
	return strings.Fields(string(out)), err
}

// output runs a command and returns its standard output. The error contains the
// last line of its standard error.
func output(o options, dir string, command ...string) ([]byte, error) {
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Dir = dir
	cmd.Env = o.environment()
	out, err := cmd.Output()
	if exit := new(exec.ExitError); errors.As(err, &exit) {
		text := strings.TrimSpace(string(exit.Stderr))
		return out, fmt.Errorf("%s: %s", strings.Join(command, " "), lastLine(text))
	}
	return out, err
}

// lastLine returns the last line. In the output of go, lines about downloads
// come first.
func lastLine(text string) string {
	return text[strings.LastIndex(text, "\n")+1:]
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}
