package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// files maps the slash-separated paths of the output files to their content.
type files map[string][]byte

func (f files) addJSON(name string, value any) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetIndent("", "  ")
	err := encoder.Encode(value)
	f[name] = text.Bytes()
	return err
}

// write writes the files to dir and removes the other files that an earlier run
// has written.
func (f files) write(dir string) error {
	for _, stale := range []string{"proxy", "rules"} {
		if err := os.RemoveAll(filepath.Join(dir, stale)); err != nil {
			return err
		}
	}
	for _, name := range sortedKeys(f) {
		target := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(target, f[name], 0o644); err != nil {
			return err
		}
	}
	return nil
}

// RuleSet is a file of built-in rules.
type RuleSet struct {
	// Set is the name of the set: the last element of its module's path. File
	// is the name of the file in the output.
	Set  string `json:"set"`
	File string `json:"file"`
}

func packRules(ordered []*sourceModule, output files) []RuleSet {
	sets := map[string][]byte{}
	for _, source := range ordered {
		if source.rules != nil {
			sets[path.Base(source.path)] = source.rules
		}
	}
	list := []RuleSet{}
	for _, set := range sortedKeys(sets) {
		file := "rules/" + set + ".json"
		output[file] = sets[set]
		list = append(list, RuleSet{set, file})
	}
	return list
}

// addGoSum adds the checksums of our modules, and those in the modules' go.sum
// files for other modules.
func addGoSum(ordered []*sourceModule, manifest *Manifest,
	output files) error {
	lines := map[string]string{}
	add := func(key, sum string) error {
		if known, ok := lines[key]; ok && known != sum {
			return fmt.Errorf("go.sum: %s is both %s and %s", key, known, sum)
		}
		lines[key] = sum
		return nil
	}
	for _, source := range ordered {
		if err := addSumLines(string(source.goSum), add); err != nil {
			return err
		}
	}
	for _, m := range manifest.Modules {
		lines[m.Path+" "+m.Version] = m.Sum
		lines[m.Path+" "+m.Version+"/go.mod"] = m.ModSum
	}
	var text strings.Builder
	for _, key := range sortedKeys(lines) {
		fmt.Fprintf(&text, "%s %s\n", key, lines[key])
	}
	output["go.sum"] = []byte(text.String())
	return nil
}

func addSumLines(text string, add func(key, sum string) error) error {
	for _, line := range strings.Split(text, "\n") {
		if line == "" {
			continue
		}
		fields := strings.Fields(line)
		if len(fields) != 3 {
			return fmt.Errorf("go.sum: invalid line %q", line)
		}
		if err := add(fields[0]+" "+fields[1], fields[2]); err != nil {
			return err
		}
	}
	return nil
}
