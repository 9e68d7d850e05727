package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"golang.org/x/mod/modfile"
)

// sourceModule is a module in the repository.
type sourceModule struct {
	path  string
	dir   string
	goMod *modfile.File
	// goSum and rules are the contents of the files go.sum and rules.json, or
	// nil.
	goSum, rules []byte
	// content holds the files that programs need, except go.mod, by
	// slash-separated path.
	content map[string][]byte
}

// readModules reads every module under a directory.
func readModules(root string) (map[string]*sourceModule, error) {
	modules := map[string]*sourceModule{}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry,
		err error) error {
		if err != nil || entry.IsDir() || entry.Name() != "go.mod" {
			return err
		}
		module, err := readModule(path)
		if err == nil {
			modules[module.path] = module
		}
		return err
	})
	if err == nil && len(modules) == 0 {
		err = fmt.Errorf("no go.mod under %s", root)
	}
	return modules, err
}

func readModule(goModPath string) (*sourceModule, error) {
	text, err := os.ReadFile(goModPath)
	if err != nil {
		return nil, err
	}
	goMod, err := modfile.Parse(goModPath, text, nil)
	if err != nil {
		return nil, err
	}
	if goMod.Module == nil {
		return nil, fmt.Errorf("%s: no module line", goModPath)
	}
	module := &sourceModule{path: goMod.Module.Mod.Path,
		dir: filepath.Dir(goModPath), goMod: goMod,
		content: map[string][]byte{}}
	return module, module.readFiles()
}

func (m *sourceModule) readFiles() error {
	return filepath.WalkDir(m.dir, func(path string, entry fs.DirEntry,
		err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if path != m.dir && (isModule(path) || !isWanted(entry.Name())) {
				return filepath.SkipDir
			}
			return nil
		}
		return m.readFile(path)
	})
}

func isModule(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil
}

// isWanted reports whether the go command considers a file or directory of this
// name.
func isWanted(name string) bool {
	return name != "testdata" && !strings.HasPrefix(name, ".") &&
		!strings.HasPrefix(name, "_")
}

func (m *sourceModule) readFile(path string) error {
	name := filepath.Base(path)
	if !isWanted(name) || strings.HasSuffix(name, "_test.go") {
		return nil
	}
	relative, err := filepath.Rel(m.dir, path)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	switch relative {
	case "go.mod":
	case "go.sum":
		m.goSum = text
	case "rules.json":
		m.rules = text
	default:
		m.content[filepath.ToSlash(relative)] = text
	}
	return nil
}

// dependenciesFirst orders modules so that each comes after those it requires,
// and otherwise by path. It returns an error if modules require one another.
func dependenciesFirst(
	modules map[string]*sourceModule) ([]*sourceModule, error) {
	var ordered []*sourceModule
	const visiting, done = 1, 2
	state := map[string]int{}
	var visit func(m *sourceModule) error
	visit = func(m *sourceModule) error {
		switch state[m.path] {
		case done:
			return nil
		case visiting:
			return fmt.Errorf("%s: requires itself indirectly", m.path)
		}
		state[m.path] = visiting
		for _, require := range m.goMod.Require {
			dependency := modules[require.Mod.Path]
			if dependency == nil {
				continue
			}
			if err := visit(dependency); err != nil {
				return err
			}
		}
		state[m.path] = done
		ordered = append(ordered, m)
		return nil
	}
	for _, path := range sortedKeys(modules) {
		if err := visit(modules[path]); err != nil {
			return nil, err
		}
	}
	return ordered, nil
}

func sortedKeys[V any](table map[string]V) []string {
	keys := make([]string, 0, len(table))
	for key := range table {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}
