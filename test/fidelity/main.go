// Fidelity proves that instrumenting changes nothing but what hooks do: it runs
// the tests of packages plainly and with every function hooked, and compares
// test by test. See docs/fidelity.md; scripts/fidelity builds and runs it.
package main

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// options are what the command line asks for.
type options struct {
	otel     string        // the tool, an absolute path
	root     string        // the repository
	work     string        // where everything is written: root/build/fidelity
	data     bool          // hooks read and write back every value
	build    string        // a key of builds
	scope    string        // "all", "own", or "" for what the group says
	time     time.Duration // 0: until everything is done
	seed     string        // decides the order
	fresh    bool          // forget earlier results
	anyTool  bool          // keep results of other builds of the tool
	std      bool          // only the standard library
	modules  bool          // only the modules
	report   bool          // only say what has been seen so far
	list     bool          // only name the packages
	long     bool          // without -short
	lot      int           // packages of a module in one go command
	timeout  time.Duration // of the tests of one package
	patterns []string      // import paths, with *; none: everything
}

func parseOptions() (options, error) {
	var o options
	flag.StringVar(&o.root, "root", ".", "the repository")
	flag.StringVar(&o.otel, "otel", "", "the tool (default build/otel)")
	flag.BoolVar(&o.data, "data", false,
		"hooks read every value and write the same one back")
	flag.StringVar(&o.build, "build", "plain", "one of "+buildNames())
	flag.StringVar(&o.scope, "scope", "",
		"hook the functions of \"all\" packages or of the tested module's \"own\"")
	flag.DurationVar(&o.time, "time", 0, "start no package after this time")
	flag.StringVar(&o.seed, "seed", "", "decides the order of the packages")
	flag.BoolVar(&o.fresh, "fresh", false, "forget earlier results")
	flag.BoolVar(&o.anyTool, "any-tool", false,
		"keep results that another build of the tool had")
	flag.BoolVar(&o.std, "std", false, "only the standard library")
	flag.BoolVar(&o.modules, "modules", false, "only the modules")
	flag.BoolVar(&o.report, "report", false, "only print what is known")
	flag.BoolVar(&o.list, "list", false, "only print the packages, in order")
	flag.BoolVar(&o.long, "long", false, "run the tests without -short")
	flag.IntVar(&o.lot, "lot", 8, "packages of a module in one go command")
	flag.DurationVar(&o.timeout, "timeout", 10*time.Minute,
		"how long the tests of one package may take")
	flag.Parse()
	o.patterns = flag.Args()
	return o, o.complete()
}

// complete makes paths absolute and refuses words that mean nothing.
func (o *options) complete() error {
	if _, ok := builds[o.build]; !ok {
		return fmt.Errorf("-build %s: want one of %s", o.build, buildNames())
	}
	if o.scope != "" && o.scope != "all" && o.scope != "own" {
		return fmt.Errorf("-scope %s: want all or own", o.scope)
	}
	var err error
	if o.root, err = filepath.Abs(o.root); err != nil {
		return err
	}
	if o.otel == "" {
		o.otel = filepath.Join(o.root, "build", "otel")
	}
	if o.otel, err = filepath.Abs(o.otel); err != nil {
		return err
	}
	o.work = filepath.Join(o.root, "build", "fidelity")
	return os.MkdirAll(o.work, 0o755)
}

// mode names what is run, for the state and for the list of differences.
func (o options) mode() string {
	words := []string{o.build}
	if o.data {
		words = append(words, "data")
	}
	if o.long {
		words = append(words, "long")
	}
	return strings.Join(words, "+")
}

func main() {
	o, err := parseOptions()
	if err == nil {
		err = run(o)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "fidelity:", err)
		os.Exit(1)
	}
}

// run is the whole story: which packages, in which order, those that are not
// done, what came of it.
func run(o options) error {
	known, err := readDifferences(
		filepath.Join(o.root, "test", "fidelity", "differences"))
	if err != nil {
		return err
	}
	state, err := openState(o)
	if err != nil {
		return err
	}
	if o.report {
		return report(state, nil)
	}
	if err := o.useToolchain(); err != nil {
		return err
	}
	items, err := chosenItems(o)
	if err != nil {
		return err
	}
	r := runner{options: o, state: state, known: known}
	notRun, err := r.runItems(items)
	if err != nil {
		return err
	}
	if o.list {
		for _, text := range notRun {
			fmt.Println("not run:", text)
		}
		return nil
	}
	return report(state, notRun)
}

// runItems runs the packages of all turns for as long as there is time. It
// gives the groups that could not be run, and why.
func (r *runner) runItems(items []item) ([]string, error) {
	deadline := time.Now().Add(r.time)
	problems := map[string]bool{}
	if err := r.makeProfile(); err != nil {
		return nil, err
	}
	slices.SortStableFunc(items, func(a, b item) int {
		return r.urgency(b) - r.urgency(a)
	})
	for _, i := range items {
		if err := i.group.prepare(r.options); err != nil {
			return nil, err
		}
		if i.group.problem != "" {
			problems[i.group.problem] = true
		}
		for _, lot := range r.apart(r.todo(i)) {
			if r.time != 0 && time.Now().After(deadline) {
				return slices.Sorted(maps.Keys(problems)), nil
			}
			if err := r.runLot(lot); err != nil {
				return nil, err
			}
		}
	}
	return slices.Sorted(maps.Keys(problems)), nil
}

// todo gives the packages of a turn that were asked for and are not done, and
// only names them if it is names that were asked for.
func (r *runner) todo(i item) []unit {
	var out []unit
	for _, pkg := range i.units() {
		if !r.means(pkg) {
			continue
		}
		u := unit{i.group, pkg}
		_, done := r.state.results[r.newResult(u).key()]
		if r.list {
			fmt.Println(pkg)
		} else if !done {
			out = append(out, u)
		}
	}
	return out
}

// runLot runs packages together, and one by one where that does not do.
func (r *runner) runLot(lot []unit) error {
	rest, err := r.runTogether(lot)
	for _, u := range rest {
		if err == nil {
			err = r.run(u)
		}
	}
	return err
}

// urgency is 1 for a turn in which something was different the last time.
func (r *runner) urgency(i item) int {
	for _, earlier := range r.state.earlier {
		if earlier.Mode == r.mode() && earlier.Group == i.group.name() &&
			earlier.failed() && i.has(earlier.Package) {
			return 1
		}
	}
	return 0
}
