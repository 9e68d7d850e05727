// Typecheck checks packages with go/types before and after every function of
// theirs is rewritten: a valid package must stay valid. It takes seconds where
// tests take hours, so it can check all packages there are.
//
//	typecheck REWRITER WORK_DIR DIRECTORY PATTERN…
//
// REWRITER is the program rewrite_all. DIRECTORY is where go list resolves the
// patterns. Packages that do not type-check before are skipped. The last line
// reads `N passed, N failed, N skipped`.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
)

// listedPackage is a package as go list describes it.
type listedPackage struct {
	ImportPath, Dir, Name string
	GoFiles, CgoFiles     []string
	ImportMap             map[string]string
	DepOnly, Standard     bool
	Module                *struct{ GoVersion string }
}

// files returns the absolute names of the package's Go files.
func (p listedPackage) files() []string {
	var out []string
	for _, names := range [][]string{p.GoFiles, p.CgoFiles} {
		for _, name := range names {
			out = append(out, filepath.Join(p.Dir, name))
		}
	}
	return out
}

func (p listedPackage) goVersion() string {
	if p.Module == nil || p.Module.GoVersion == "" {
		return ""
	}
	return "go" + p.Module.GoVersion
}

// list returns the packages that match the patterns and their dependencies,
// each after the packages that it imports.
func list(dir string, patterns []string) ([]listedPackage, error) {
	cmd := exec.Command("go", append([]string{"list", "-e", "-deps",
		"-json=ImportPath,Dir,Name,GoFiles,CgoFiles,ImportMap,DepOnly,Standard,Module"},
		patterns...)...)
	cmd.Dir, cmd.Stderr = dir, os.Stderr
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	var out []listedPackage
	for decoder := json.NewDecoder(stdout); ; {
		var p listedPackage
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, cmd.Wait()
}

func run(rewriter, work, dir string, patterns []string) error {
	packages, err := list(dir, patterns)
	if err != nil {
		return err
	}
	r, err := startRewriter(rewriter)
	if err != nil {
		return err
	}
	defer r.stop()
	c := newChecker()
	passed, failed, skipped := 0, 0, 0
	for i, p := range packages {
		if p.ImportPath == "unsafe" || p.ImportPath == "C" {
			continue
		}
		if p.DepOnly || len(p.files()) == 0 {
			c.checkDeclarations(p)
			continue
		}
		if err := c.checkPackage(p, p.files()); err != nil {
			skipped++
			fmt.Printf("skipped %s: %v\n", p.ImportPath, err)
			continue
		}
		err := r.rewriteAndCheck(c, p, filepath.Join(work, fmt.Sprint(i)))
		if err == nil {
			passed++
			continue
		}
		failed++
		fmt.Printf("failed %s: %v\n", p.ImportPath, err)
	}
	fmt.Printf("%d passed, %d failed, %d skipped\n", passed, failed, skipped)
	if failed > 0 {
		return errors.New("rewritten packages do not type-check")
	}
	return nil
}

func main() {
	if len(os.Args) < 5 {
		fmt.Fprintln(os.Stderr, "usage: typecheck REWRITER WORK_DIR DIRECTORY PATTERN…")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2], os.Args[3], os.Args[4:]); err != nil {
		fmt.Fprintln(os.Stderr, "typecheck:", err)
		os.Exit(1)
	}
}
