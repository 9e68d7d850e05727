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

// group is what one go command is run for: std, or a module at a version.
type group struct {
	module  string // "std", "cmd" or a module path
	version string // "" for those of GOROOT
	scope   string // "all" or "own": whose functions are hooked
	slots   int    // into how many turns its packages are divided

	// programs: of GOROOT/test, in place of packages with tests.
	programs bool

	ready    bool
	problem  string   // why it cannot be run
	dir      string   // where go is run
	packages []string // those that have tests
}

func (g *group) name() string {
	if g.version == "" {
		return g.module
	}
	return g.module + "@" + g.version
}

// item is one turn of a group.
type item struct {
	group *group
	slot  int
}

// moduleSlots: a module comes up this many times, each time with another part
// of its packages, so that a large one does not use up a slice of time.
const moduleSlots = 8

// readModules reads the list of modules: path, version and, where it is not
// "own", the scope on each line, "#" before a remark.
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
			scope: words[2], slots: moduleSlots})
	}
	return out, lines.Err()
}

// chosenItems are the turns of all groups that the patterns can mean, in the
// order that the seed gives.
func chosenItems(o options) ([]item, error) {
	groups, err := readModules(filepath.Join(o.root, "test", "fidelity", "modules"))
	if err != nil {
		return nil, err
	}
	groups = append(groups, &group{module: "std", scope: "own"},
		&group{module: "cmd", scope: "own"},
		&group{module: programGroup, scope: "own", programs: true})
	var items []item
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
		if !o.mayMean(g) {
			continue
		}
		if o.scope != "" {
			g.scope = o.scope
		}
		for slot := range g.slots {
			items = append(items, item{g, slot})
		}
	}
	slices.SortFunc(items, func(a, b item) int {
		return cmp.Compare(a.rank(o.seed), b.rank(o.seed))
	})
	return items, nil
}

func hashOf(words ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(words, "\n")))
	return hex.EncodeToString(sum[:8])
}

func (i item) rank(seed string) string {
	return hashOf(seed, i.group.module, fmt.Sprint(i.slot))
}

// units are the packages of this turn.
func (i item) units() []string {
	return slices.DeleteFunc(slices.Clone(i.group.packages), func(p string) bool {
		return !i.has(p)
	})
}

// has tells whether a package of the group comes in this turn.
func (i item) has(pkg string) bool {
	if i.group.version == "" {
		return i.group.packages[i.slot] == pkg
	}
	return int(hashOf(pkg)[0])%i.group.slots == i.slot
}

// means tells whether a package was asked for. A pattern is an import path, in
// which * stands for anything within an element, or ends in /... as go's do.
func (o options) means(pkg string) bool {
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

// mayMean tells whether a group can have a package that was asked for. The
// words std and modules stand for these groups.
func (o options) mayMean(g *group) bool {
	if g.version == "" {
		everything := len(o.patterns) == 0 && !o.std && !o.modules
		return everything || o.std && g.module == "std" ||
			slices.ContainsFunc(g.packages, o.means) && len(o.patterns) > 0
	}
	if len(o.patterns) == 0 {
		return o.modules || !o.std
	}
	return slices.ContainsFunc(o.patterns, func(pattern string) bool {
		return strings.HasPrefix(pattern+"/", g.module+"/")
	})
}
