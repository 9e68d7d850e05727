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

// checker keeps the packages that were checked, for those that import them.
type checker struct {
	packages map[string]*types.Package
}

func newChecker() *checker {
	return &checker{map[string]*types.Package{"unsafe": types.Unsafe}}
}

// imports finds packages as one package of the build imports them.
type imports struct {
	checker *checker
	names   map[string]string
}

func (i imports) Import(path string) (*types.Package, error) {
	if real, ok := i.names[path]; ok {
		path = real
	}
	if p := i.checker.packages[path]; p != nil {
		return p, nil
	}
	return nil, fmt.Errorf("%s is not known", path)
}

// check gives the first error that go/types finds; bodies tells whether those
// of functions are looked at.
func (c *checker) check(p listed, files []string, bodies bool) (*types.Package, error) {
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
	config := types.Config{Importer: imports{c, p.ImportMap}, FakeImportC: true,
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

// declarations makes a package known without a look into its functions.
func (c *checker) declarations(p listed) {
	c.packages[p.ImportPath], _ = c.check(p, p.files(), false)
}

// whole checks all of a package and makes it known.
func (c *checker) whole(p listed, files []string) error {
	checked, err := c.check(p, files, true)
	c.packages[p.ImportPath] = checked
	return err
}

// rewriter is a running rewrite_all.
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

// rewrite gives the files that the compiler would be given.
func (r *rewriter) rewrite(p listed, work string) ([]string, error) {
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

// check rewrites a sound package and checks what comes out, which is also what
// packages that import it see from then on.
func (r *rewriter) check(c *checker, p listed, work string) error {
	files, err := r.rewrite(p, work)
	if err != nil {
		return err
	}
	if err := c.whole(p, files); err != nil {
		return err
	}
	return os.RemoveAll(work)
}
