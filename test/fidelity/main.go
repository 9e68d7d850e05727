// Fidelity checks that instrumenting changes nothing but what hooks do. It runs
// the tests of packages plainly and with every function hooked, and compares
// the results test by test. See docs/fidelity.md. scripts/fidelity builds and
// runs it.
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

// options are the options on the command line.
type options struct {
	otel     string        // absolute path of the tool
	root     string        // the repository
	work     string        // directory for all output: root/build/fidelity
	data     bool          // hooks read and write back every value
	build    string        // a key of builds
	scope    string        // "all", "own", or "" for the scope of the group
	time     time.Duration // 0: no limit
	seed     string        // determines the order
	fresh    bool          // discard earlier results
	anyTool  bool          // keep results of other builds of the tool
	std      bool          // only the standard library
	modules  bool          // only the modules
	report   bool          // only print the results so far
	list     bool          // only print the packages
	long     bool          // without -short
	batch    int           // packages of a module in one go command
	timeout  time.Duration // for the tests of one package
	patterns []string      // import paths with *; empty: everything
}

func parseOptions() (options, error) {
	var o options
	flag.StringVar(&o.root, "root", ".", "the repository")
	flag.StringVar(&o.otel, "otel", "", "the tool (default build/otel)")
	flag.BoolVar(&o.data, "data", false,
		"hooks read every value and write it back")
	flag.StringVar(&o.build, "build", "plain", "one of "+buildNames())
	flag.StringVar(&o.scope, "scope", "",
		"hook the functions of \"all\" packages or of the tested module's \"own\"")
	flag.DurationVar(&o.time, "time", 0, "start no package after this time")
	flag.StringVar(&o.seed, "seed", "", "determines the order of the packages")
	flag.BoolVar(&o.fresh, "fresh", false, "discard earlier results")
	flag.BoolVar(&o.anyTool, "any-tool", false,
		"keep results of other builds of the tool")
	flag.BoolVar(&o.std, "std", false, "only the standard library")
	flag.BoolVar(&o.modules, "modules", false, "only the modules")
	flag.BoolVar(&o.report, "report", false, "only print the results so far")
	flag.BoolVar(&o.list, "list", false, "only print the packages, in order")
	flag.BoolVar(&o.long, "long", false, "run the tests without -short")
	flag.IntVar(&o.batch, "batch", 8, "packages of a module in one go command")
	flag.DurationVar(&o.timeout, "timeout", 10*time.Minute,
		"time limit for the tests of one package")
	flag.Parse()
	o.patterns = flag.Args()
	return o, o.complete()
}

// complete makes paths absolute and rejects invalid values.
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

// mode returns the name of the build and its options, for the state and the
// list of differences.
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

// run runs the packages that are selected and not done, and prints the results.
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
	parts, err := selectedParts(o)
	if err != nil {
		return err
	}
	r := runner{options: o, state: state, known: known}
	notRun, err := r.runParts(parts)
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

// runParts runs the packages of the parts until the time is over. It returns
// the reasons why groups could not be run.
func (r *runner) runParts(parts []part) ([]string, error) {
	deadline := time.Now().Add(r.time)
	problems := map[string]bool{}
	if err := r.makeProfile(); err != nil {
		return nil, err
	}
	slices.SortStableFunc(parts, func(a, b part) int {
		return r.priority(b) - r.priority(a)
	})
	for _, i := range parts {
		if err := i.group.prepare(r.options); err != nil {
			return nil, err
		}
		if i.group.problem != "" {
			problems[i.group.problem] = true
		}
		for _, batch := range r.batches(r.pending(i)) {
			if r.time != 0 && time.Now().After(deadline) {
				return slices.Sorted(maps.Keys(problems)), nil
			}
			if err := r.runBatch(batch); err != nil {
				return nil, err
			}
		}
	}
	return slices.Sorted(maps.Keys(problems)), nil
}

// pending returns the packages of a part that are selected and not done. With
// -list it prints the selected packages instead.
func (r *runner) pending(i part) []unit {
	var out []unit
	for _, pkg := range i.units() {
		if !r.selects(pkg) {
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

// runBatch runs the packages of a batch together. Those that do not give the
// same result are run one by one.
func (r *runner) runBatch(batch []unit) error {
	rest, err := r.runInBatch(batch)
	for _, u := range rest {
		if err == nil {
			err = r.run(u)
		}
	}
	return err
}

// priority returns 1 for a part in which something was different in an earlier
// run, and 0 otherwise.
func (r *runner) priority(i part) int {
	for _, earlier := range r.state.earlier {
		if earlier.Mode == r.mode() && earlier.Group == i.group.name() &&
			earlier.failed() && i.contains(earlier.Package) {
			return 1
		}
	}
	return 0
}
