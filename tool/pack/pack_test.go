package main

import (
	"encoding/binary"
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// sample is a tree with three modules, of which rules/use requires base.
var sample = map[string]string{
	"base/go.mod":            "module otel.example/pkg/base\n\ngo 1.18\n",
	"base/base.go":           "package base\n\nconst Name = \"base\"\n",
	"base/base_test.go":      "package base\n",
	"base/testdata/x.txt":    "not wanted\n",
	"base/.hidden":           "not wanted\n",
	"base/sub/sub.go":        "package sub\n",
	"rules/use/go.mod":       useMod,
	"rules/use/use.go":       useGo,
	"rules/use/rules.json":   "[]\n",
	"rules/use/go.sum":       "a.example v1.0.0/go.mod h1:AAAA\n",
	"rules/README.md":        "outside of modules\n",
	"rules/use/inner/go.mod": "module otel.example/pkg/inner\n\ngo 1.18\n",
	"rules/use/inner/i.go":   "package inner\n",
}

const useGo = `package use

import "otel.example/pkg/base"

const Name = "use " + base.Name
`

const useMod = `module otel.example/pkg/rules/use

go 1.18

require otel.example/pkg/base v0.0.0

replace otel.example/pkg/base => ../../base
`

func writeTree(t *testing.T, tree map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range tree {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func pack(t *testing.T, tree map[string]string) (string, Manifest) {
	t.Helper()
	out := t.TempDir()
	if err := run(writeTree(t, tree), out); err != nil {
		t.Fatal(err)
	}
	var manifest Manifest
	if err := json.Unmarshal(read(t, out, "manifest.json"),
		&manifest); err != nil {
		t.Fatal(err)
	}
	return out, manifest
}

func read(t *testing.T, dir, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestManifest(t *testing.T) {
	out, manifest := pack(t, sample)
	var paths []string
	for _, m := range manifest.Modules {
		paths = append(paths, m.Path)
	}
	want := []string{"otel.example/pkg/base", "otel.example/pkg/inner",
		"otel.example/pkg/rules/use"}
	if !slices.Equal(paths, want) {
		t.Errorf("modules %v, want %v", paths, want)
	}
	if len(manifest.Rules) != 1 ||
		manifest.Rules[0] != (RuleSet{"use", "rules/use.json"}) {
		t.Errorf("rules %v", manifest.Rules)
	}
	if string(read(t, out, "rules/use.json")) != "[]\n" {
		t.Error("the rules were changed")
	}
	base, use := manifest.Modules[0], manifest.Modules[2]
	goMod := string(read(t, out, "proxy/"+use.Path+"/@v/"+use.Version+".mod"))
	if !strings.Contains(goMod, base.Path+" "+base.Version) ||
		strings.Contains(goMod, "replace") {
		t.Errorf("go.mod:\n%s", goMod)
	}
	if len(use.Requires) != 1 ||
		use.Requires[0] != (Requirement{base.Path, base.Version}) {
		t.Errorf("requires %v", use.Requires)
	}
}

func TestSameInputSameBytes(t *testing.T) {
	first, _ := pack(t, sample)
	second, _ := pack(t, sample)
	if string(read(t, first, "embed.bin")) !=
		string(read(t, second, "embed.bin")) {
		t.Error("the output of two runs differs")
	}
}

// A change gives new versions to the module and to the modules that require it,
// and to no others. A file that is not packed changes no version.
func TestVersionsFollowTheContent(t *testing.T) {
	_, before := pack(t, sample)
	for changed, want := range map[string][3]bool{
		"base/base.go":         {true, false, true},
		"rules/use/use.go":     {false, false, true},
		"base/base_test.go":    {false, false, false},
		"rules/use/rules.json": {false, false, false},
	} {
		tree := maps.Clone(sample)
		tree[changed] += "\n"
		_, after := pack(t, tree)
		for i, m := range after.Modules {
			if (m.Version != before.Modules[i].Version) != want[i] {
				t.Errorf("%s changed: %s has %s, had %s", changed, m.Path,
					m.Version, before.Modules[i].Version)
			}
		}
	}
}

func TestEmbedHoldsEveryFile(t *testing.T) {
	out, _ := pack(t, sample)
	data := read(t, out, "embed.bin")
	var names []string
	for len(data) > 0 {
		nameLength := binary.LittleEndian.Uint32(data)
		textLength := binary.LittleEndian.Uint32(data[4:])
		name := string(data[8 : 8+nameLength])
		text := data[8+nameLength:][:textLength]
		data = data[8+nameLength+textLength:]
		if string(text) != string(read(t, out, name)) {
			t.Errorf("%s differs", name)
		}
		names = append(names, name)
	}
	if !slices.IsSorted(names) || len(names) != 3+3*4 {
		t.Errorf("the files are %q", names)
	}
}

// The go command builds with the packed modules without a network, and accepts
// the checksums.
func TestGoBuildsWithThePackedModules(t *testing.T) {
	out, manifest := pack(t, sample)
	base, use := manifest.Modules[0], manifest.Modules[2]
	program := writeTree(t, map[string]string{
		"main.go": "package main\n\nimport \"otel.example/pkg/rules/use\"\n\n" +
			"func main() { print(use.Name) }\n",
		"go.mod": "module a.example/program\n\ngo 1.18\n\nrequire (\n" +
			use.Path + " " + use.Version + "\n" +
			base.Path + " " + base.Version + " // indirect\n)\n",
		"go.sum": string(read(t, out, "go.sum")),
	})
	cache := t.TempDir()
	cmd := exec.Command("go", "run", "-modcacherw", ".")
	cmd.Dir = program
	cmd.Env = append(os.Environ(), "GOPROXY=file://"+out+"/proxy",
		"GOMODCACHE="+cache, "GOFLAGS=", "GOWORK=off")
	// print writes to standard error, like the go command.
	text, err := cmd.CombinedOutput()
	if err != nil || !strings.HasSuffix(string(text), "use base") {
		t.Errorf("%v: %s", err, text)
	}
}

func TestInvalidModules(t *testing.T) {
	for want, change := range map[string]map[string]string{
		"no go.mod under": {},
		"no module line":  {"m/go.mod": "go 1.18\n"},
		"requires m.example/none v0.0.0, which is not among": {
			"m/go.mod": "module m.example/m\n\ngo 1.18\n\n" +
				"require m.example/none v0.0.0\n"},
		"requires itself indirectly": {
			"a/go.mod": "module m.example/a\n\nrequire m.example/b v0.0.0\n",
			"b/go.mod": "module m.example/b\n\nrequire m.example/a v0.0.0\n"},
		"go.sum: x v1 is both": {
			"a/go.mod": "module m.example/a\n", "a/go.sum": "x v1 h1:A\n",
			"b/go.mod": "module m.example/b\n", "b/go.sum": "x v1 h1:B\n"},
		"go.sum: invalid line": {
			"a/go.mod": "module m.example/a\n", "a/go.sum": "x v1\n"},
		"unknown directive": {"a/go.mod": "modul m.example/a\n"},
	} {
		err := run(writeTree(t, change), t.TempDir())
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}
