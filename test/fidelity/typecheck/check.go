package main

import (
	"bufio"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strings"
)

// checker holds the packages that were checked, for packages that import them.
type checker struct {
	packages map[string]*types.Package
}

func newChecker() *checker {
	return &checker{map[string]*types.Package{"unsafe": types.Unsafe}}
}

// packageImporter resolves the imports of one package of the build.
type packageImporter struct {
	checker *checker
	names   map[string]string
}

func (i packageImporter) Import(path string) (*types.Package, error) {
	if real, ok := i.names[path]; ok {
		path = real
	}
	if p := i.checker.packages[path]; p != nil {
		return p, nil
	}
	return nil, fmt.Errorf("%s is not known", path)
}

// check returns the first error that go/types finds. bodies reports whether
// function bodies are checked.
func (c *checker) check(p listedPackage, files []string, bodies bool) (*types.Package, error) {
	set := token.NewFileSet()
	var parsed []*ast.File
	for _, name := range files {
		file, err := parser.ParseFile(set, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		parsed = append(parsed, file)
	}
	var first error
	config := types.Config{Importer: packageImporter{c, p.ImportMap}, FakeImportC: true,
		IgnoreFuncBodies: !bodies, GoVersion: p.goVersion(),
		Sizes: types.SizesFor("gc", runtime.GOARCH),
		Error: func(err error) {
			if first == nil {
				first = err
			}
		}}
	checked, _ := config.Check(p.ImportPath, set, parsed, nil)
	return checked, first
}

// checkDeclarations checks a package without function bodies and stores it.
func (c *checker) checkDeclarations(p listedPackage) {
	c.packages[p.ImportPath], _ = c.check(p, p.files(), false)
}

// checkPackage checks a whole package and stores it.
func (c *checker) checkPackage(p listedPackage, files []string) error {
	checked, err := c.check(p, files, true)
	c.packages[p.ImportPath] = checked
	return err
}

// rewriter is a running rewrite_all process.
type rewriter struct {
	cmd     *exec.Cmd
	in      io.WriteCloser
	answers *bufio.Reader
}

func startRewriter(program string) (*rewriter, error) {
	r := &rewriter{cmd: exec.Command(program)}
	r.cmd.Stderr = os.Stderr
	var err error
	if r.in, err = r.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := r.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	r.answers = bufio.NewReader(out)
	return r, r.cmd.Start()
}

func (r *rewriter) stop() {
	r.in.Close()
	r.cmd.Wait()
}

// rewrite returns the files that the compiler would get.
func (r *rewriter) rewrite(p listedPackage, work string) ([]string, error) {
	files := p.files()
	request := append([]string{work, p.ImportPath}, files...)
	if _, err := fmt.Fprintln(r.in, strings.Join(request, "\t")); err != nil {
		return nil, err
	}
	line, err := r.answers.ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("rewrite_all ended: %w", err)
	}
	words := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
	if words[0] == "error" {
		return nil, errors.New(words[1])
	}
	for i := 0; i+1 < len(words); i += 2 {
		var number int
		if _, err := fmt.Sscan(words[i], &number); err != nil {
			return nil, err
		}
		if number < 0 {
			files = append(files, words[i+1])
		} else {
			files[number] = words[i+1]
		}
	}
	return files, nil
}

// rewriteAndCheck rewrites a valid package and checks the result. Packages that
// import it then see the rewritten package.
func (r *rewriter) rewriteAndCheck(c *checker, p listedPackage, work string) error {
	files, err := r.rewrite(p, work)
	if err != nil {
		return err
	}
	if err := c.checkPackage(p, files); err != nil {
		return err
	}
	return os.RemoveAll(work)
}
