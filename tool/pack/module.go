package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path"
	"time"

	"golang.org/x/mod/modfile"
	"golang.org/x/mod/module"
	"golang.org/x/mod/sumdb/dirhash"
	modzip "golang.org/x/mod/zip"
)

// Manifest describes the content of the output.
type Manifest struct {
	// Modules are the modules, each after its dependencies. Rules are the sets
	// of built-in rules.
	Modules []Module  `json:"modules"`
	Rules   []RuleSet `json:"rules"`
}

// Module is one of our modules at its version.
type Module struct {
	// Path and Version identify the module.
	Path    string `json:"path"`
	Version string `json:"version"`
	// Go is the version of the go line of its go.mod, or "".
	Go string `json:"go"`
	// Sum and ModSum are the module's checksums, as in go.sum.
	Sum    string `json:"sum"`
	ModSum string `json:"modsum"`
	// Requires are the modules that this one requires, directly or indirectly,
	// with their minimum versions.
	Requires []Requirement `json:"requires"`
}

// Requirement is a line of a go.mod file.
type Requirement struct {
	Path    string `json:"path"`
	Version string `json:"version"`
}

// epoch is the time of every version. The output must not depend on the current
// time.
var epoch = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

// packModules adds the proxy files of the modules. Each module must come after
// its dependencies.
func packModules(ordered []*sourceModule, output files) (*Manifest, error) {
	manifest := &Manifest{Modules: []Module{}}
	versions := map[string]string{}
	for _, source := range ordered {
		packed, err := packModule(source, versions, output)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", source.path, err)
		}
		versions[packed.Path] = packed.Version
		manifest.Modules = append(manifest.Modules, *packed)
	}
	return manifest, nil
}

func packModule(source *sourceModule, versions map[string]string,
	output files) (*Module, error) {
	goMod, requires, err := releasedGoMod(source.goMod, versions)
	if err != nil {
		return nil, err
	}
	content := map[string][]byte{"go.mod": goMod}
	for name, text := range source.content {
		content[name] = text
	}
	packed := &Module{Path: source.path, Version: versionOf(content),
		Go: goLine(source.goMod), Requires: requires}
	archive, err := zipModule(packed, content)
	if err != nil {
		return nil, err
	}
	if err := packed.sum(archive, goMod); err != nil {
		return nil, err
	}
	return packed, addProxyFiles(packed, goMod, archive, output)
}

// goLine returns the version of the go line, or "".
func goLine(file *modfile.File) string {
	if file.Go == nil {
		return ""
	}
	return file.Go.Version
}

// releasedGoMod returns the go.mod of a version, with the real versions of our
// modules, and without replacements, which apply only in the repository. It
// also returns all requirements.
func releasedGoMod(file *modfile.File, versions map[string]string) ([]byte,
	[]Requirement, error) {
	for _, replace := range append([]*modfile.Replace{}, file.Replace...) {
		file.DropReplace(replace.Old.Path, replace.Old.Version)
	}
	requires := []Requirement{}
	for _, require := range file.Require {
		mod := require.Mod
		if version, ours := versions[mod.Path]; ours {
			mod.Version = version
			if err := file.AddRequire(mod.Path, version); err != nil {
				return nil, nil, err
			}
		} else if mod.Version == "v0.0.0" {
			return nil, nil, fmt.Errorf("requires %s v0.0.0, which is not among "+
				"the modules to pack", mod.Path)
		}
		requires = append(requires, Requirement(mod))
	}
	file.Cleanup()
	text, err := file.Format()
	return text, requires, err
}

// versionOf returns the version of a module with the given content.
func versionOf(content map[string][]byte) string {
	hash := sha256.New()
	for _, name := range sortedKeys(content) {
		fmt.Fprintf(hash, "%d %s %d\n", len(name), name, len(content[name]))
		hash.Write(content[name])
	}
	return "v0.1.0-h" + hex.EncodeToString(hash.Sum(nil))[:12]
}

func zipModule(packed *Module, content map[string][]byte) ([]byte, error) {
	var list []modzip.File
	for _, name := range sortedKeys(content) {
		list = append(list, memoryFile{name, content[name]})
	}
	var archive bytes.Buffer
	version := module.Version{Path: packed.Path, Version: packed.Version}
	err := modzip.Create(&archive, version, list)
	return archive.Bytes(), err
}

// sum sets the checksums.
func (m *Module) sum(archive, goMod []byte) (err error) {
	temporary, err := os.CreateTemp("", "pack-*.zip")
	if err != nil {
		return err
	}
	defer os.Remove(temporary.Name())
	defer temporary.Close()
	if _, err := temporary.Write(archive); err != nil {
		return err
	}
	if m.Sum, err = dirhash.HashZip(temporary.Name(),
		dirhash.Hash1); err != nil {
		return err
	}
	m.ModSum, err = dirhash.Hash1([]string{"go.mod"},
		func(string) (io.ReadCloser, error) {
			return io.NopCloser(bytes.NewReader(goMod)), nil
		})
	return err
}

// addProxyFiles adds the files with which a proxy serves the module
// (https://go.dev/ref/mod#goproxy-protocol).
func addProxyFiles(m *Module, goMod, archive []byte, output files) error {
	escaped, err := module.EscapePath(m.Path)
	if err != nil {
		return err
	}
	info, err := json.Marshal(struct {
		Version string
		Time    time.Time
	}{m.Version, epoch})
	if err != nil {
		return err
	}
	dir := path.Join("proxy", escaped, "@v")
	output[path.Join(dir, "list")] = []byte(m.Version + "\n")
	output[path.Join(dir, m.Version+".info")] = info
	output[path.Join(dir, m.Version+".mod")] = goMod
	output[path.Join(dir, m.Version+".zip")] = archive
	return nil
}
