// Command kept_plan edits a world at random: modules, hooks, rules, overlays,
// workspaces, go commands, all that decides a build. After each edit otel builds
// with the plan that it has kept, plain go builds, and, every other time, otel
// builds with a new plan. Then it must hold that
//
//   - otel succeeds where go does;
//   - each program does what the plain one does, and before and after each
//     function calls the hooks that the rules name, as they are now, once;
//   - the summary lists just these functions;
//   - the kept plan and a new one give the same programs, byte for byte, and say
//     the same.
//
// Usage:
//
//	kept_plan -otel build/otel -dir DIR [-seed N] [-edits N] [-time D]
//
// It prints every edit, and fails at the first build that is wrong. The same seed
// makes the same edits.
package main

import (
	"flag"
	"fmt"
	"math/rand"
	"os"
	"strings"
	"time"
)

func main() {
	w := &world{}
	flag.StringVar(&w.otel, "otel", "otel", "the tool")
	flag.StringVar(&w.root, "dir", "", "an empty directory to work in")
	seed := flag.Int64("seed", 1, "what the choice of edits begins with")
	edits := flag.Int("edits", 100, "how many edits")
	limit := flag.Duration("time", 0, "when to stop, if there are edits left")
	goroots := flag.String("goroots", "", "Go installations, separated by commas")
	flag.BoolVar(&w.options.moduleOverlay, "module-overlay", true, "overlays of go.mod, go.sum, go.work")
	flag.BoolVar(&w.options.slow, "slow", false, "more of what takes long: -race, -cover, other toolchains")
	flag.Parse()
	w.random = rand.New(rand.NewSource(*seed))
	w.goroots = strings.Split(*goroots, ",")
	w.createTools()
	w.createProxy()
	w.createAll()
	// The first build fetches modules, and its plan is not kept.
	w.build("bin", w.otelWords("bin"))
	r := &run{world: w, start: time.Now(), tallies: map[string]*tally{}}
	for i := range *edits {
		if *limit > 0 && time.Since(r.start) > *limit {
			break
		}
		r.step(i)
	}
	r.report()
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		panic(err)
	}
}
