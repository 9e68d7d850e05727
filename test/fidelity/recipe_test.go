package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestReadRecipe(t *testing.T) {
	for _, test := range []struct{ head, want string }{
		{"// run", "run"},
		{"// run -gcflags='all=-N -l' arg", "run -gcflags=all=-N -l | arg"},
		{"// run -gcflags -l=4", "run -gcflags=-l=4"},
		{"//go:build linux && !wasm\n\n// compile -d=ssa/check/on",
			"compile -gcflags=-d=ssa/check/on"},
		{"//go:build wasm\n\n// run", "run skip: //go:build wasm"},
		{"// errorcheck -0 -m -l", "errorcheck -gcflags=-l skip: -m"},
		{"// errorcheck -0 -d=nil", "errorcheck -gcflags=-d=nil skip: -d=nil"},
		{"// errorcheck -d=panic", "errorcheck -gcflags=-d=panic"},
		{"// rundir -ldflags -w=0", "rundir -ldflags=-w=0"},
		{"// runoutput ./rotate.go", "runoutput | ./rotate.go"},
		{"// run -goexperiment fieldtrack", "run skip: it needs a GOEXPERIMENT"},
	} {
		file := filepath.Join(t.TempDir(), "x.go")
		os.WriteFile(file, []byte(test.head+"\n\npackage main\n// later"), 0o644)
		r, err := readRecipe(file, "amd64")
		if err != nil {
			t.Fatal(err)
		}
		got := strings.Join(append([]string{r.action}, r.flags...), " ")
		if len(r.args) > 0 {
			got += " | " + strings.Join(r.args, " ")
		}
		if r.skip != "" {
			got += " skip: " + r.skip
		}
		if got != test.want {
			t.Errorf("%s: %s, want %s", test.head, got, test.want)
		}
	}
}

// Each package in a directory gets a directory of its own.
func TestLayOut(t *testing.T) {
	root, dir := t.TempDir(), filepath.Join(t.TempDir(), "p")
	for name, text := range map[string]string{
		"x.go":         "// rundir\n\npackage ignored\n",
		"x.dir/a.go":   "package a\n\nfunc F() {}\n",
		"x.dir/a2.go":  "package a\n\nfunc (T) M() {}\n\ntype T int\n",
		"x.dir/run.go": "package main\n\nimport \"./a\"\n\nfunc main() { a.F() }\n",
	} {
		file := filepath.Join(root, name)
		os.MkdirAll(filepath.Dir(file), 0o755)
		os.WriteFile(file, []byte(text), 0o644)
	}
	p, err := layOut(root, "x", dir, "go1.24.9", recipe{action: "rundir"})
	if err != nil {
		t.Fatal(err)
	}
	if p.build != "./run" || !p.functions || !p.methods {
		t.Errorf("%+v", p)
	}
	for _, name := range []string{"go.mod", "a/a.go", "a/a2.go", "run/run.go"} {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			t.Error(err)
		}
	}
	text, _ := os.ReadFile(filepath.Join(dir, "run/run.go"))
	if !strings.Contains(string(text), `import "test/a"`) {
		t.Errorf("%s", text)
	}
}

func TestDifferences(t *testing.T) {
	trace := func(arguments, offset string) string {
		return "panic: x\n\ngoroutine 1 [running]:\nmain.(*T).f(" + arguments +
			")\n\t/x/a.go:7 +" + offset + "\n"
	}
	plain := trial{code: 2, output: trace("...", "0x1d")}
	if got := differences(plain, trial{code: 2, output: trace("0xc0, 0x1?", "0x2f fp=0x1")}); len(got) > 0 {
		t.Error("traces of the same place differ: ", got)
	}
	other := trial{code: 1, messages: "m", output: "o"}
	if got := differences(plain, other); !slices.Equal(got,
		[]string{"messages", "exit", "output"}) {
		t.Error(got)
	}
	if got := differences(plain, trial{buildCode: 1}); !slices.Equal(got, []string{"build"}) {
		t.Error(got)
	}
}
