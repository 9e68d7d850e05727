package main

import (
	"bufio"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// group is a set of packages that are tested by the same go command: std, cmd,
// the programs of GOROOT/test, or a module at a version.
type group struct {
	module  string // "std", "cmd" or a module path
	version string // "" for the groups of GOROOT
	scope   string // "all" or "own": the packages whose functions are hooked
	slots   int    // number of parts into which the packages are divided

	// programs reports that the group has the programs of GOROOT/test instead
	// of packages with tests.
	programs bool

	ready    bool
	problem  string   // why the group cannot be run
	dir      string   // where go is run
	packages []string // the packages that have tests
}

func (g *group) name() string {
	if g.version == "" {
		return g.module
	}
	return g.module + "@" + g.version
}

// part is a part of a group's packages.
type part struct {
	group *group
	slot  int
}

// moduleParts is the number of parts of a module. A large module must not use
// up the time of a short run.
const moduleParts = 8

// readModules reads the list of modules. Each line has a path, a version and
// optionally a scope, which is "own" by default. # begins a comment.
func readModules(file string) ([]*group, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []*group
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		text, _, _ := strings.Cut(lines.Text(), "#")
		words := strings.Fields(text)
		switch {
		case len(words) == 0:
			continue
		case len(words) == 1 || len(words) > 3:
			return nil, fmt.Errorf("%s:%d: want path, version, scope", file, n)
		}
		words = append(words, "own")
		out = append(out, &group{module: words[0], version: words[1],
			scope: words[2], slots: moduleParts})
	}
	return out, lines.Err()
}

// selectedParts returns the parts of all groups that the patterns may select,
// in the order that the seed determines.
func selectedParts(o options) ([]part, error) {
	groups, err := readModules(filepath.Join(o.root, "test", "fidelity", "modules"))
	if err != nil {
		return nil, err
	}
	groups = append(groups, &group{module: "std", scope: "own"},
		&group{module: "cmd", scope: "own"},
		&group{module: programGroup, scope: "own", programs: true})
	var parts []part
	for _, g := range groups {
		if g.version == "" {
			if err := g.prepare(o); err != nil {
				return nil, err
			}
			g.slots = len(g.packages)
		}
		if g.version == "" && g.problem != "" {
			fmt.Fprintln(os.Stderr, "not run:", g.problem)
		}
		if !o.maySelect(g) {
			continue
		}
		if o.scope != "" {
			g.scope = o.scope
		}
		for slot := range g.slots {
			parts = append(parts, part{g, slot})
		}
	}
	slices.SortFunc(parts, func(a, b part) int {
		return cmp.Compare(a.rank(o.seed), b.rank(o.seed))
	})
	return parts, nil
}

func hashOf(words ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(words, "\n")))
	return hex.EncodeToString(sum[:8])
}

func (i part) rank(seed string) string {
	return hashOf(seed, i.group.module, fmt.Sprint(i.slot))
}

// units returns the packages of the part.
func (i part) units() []string {
	return slices.DeleteFunc(slices.Clone(i.group.packages), func(p string) bool {
		return !i.contains(p)
	})
}

// contains reports whether a package of the group belongs to the part.
func (i part) contains(pkg string) bool {
	if i.group.version == "" {
		return i.group.packages[i.slot] == pkg
	}
	return int(hashOf(pkg)[0])%i.group.slots == i.slot
}

// selects reports whether the patterns select a package. A pattern is an import
// path, in which * matches anything within an element, or ends in /... as in
// the go command.
func (o options) selects(pkg string) bool {
	if len(o.patterns) == 0 {
		return true
	}
	return slices.ContainsFunc(o.patterns, func(pattern string) bool {
		if tree, ok := strings.CutSuffix(pattern, "/..."); ok {
			return pkg == tree || strings.HasPrefix(pkg, tree+"/")
		}
		ok, err := path.Match(pattern, pkg)
		return ok && err == nil
	})
}

// maySelect reports whether the patterns may select a package of the group. The
// flags -std and -modules select groups.
func (o options) maySelect(g *group) bool {
	if g.version == "" {
		everything := len(o.patterns) == 0 && !o.std && !o.modules
		return everything || o.std && g.module == "std" ||
			slices.ContainsFunc(g.packages, o.selects) && len(o.patterns) > 0
	}
	if len(o.patterns) == 0 {
		return o.modules || !o.std
	}
	return slices.ContainsFunc(o.patterns, func(pattern string) bool {
		return strings.HasPrefix(pattern+"/", g.module+"/")
	})
}
