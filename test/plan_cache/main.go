// Command plan_cache edits a world at random: modules, hooks, rules, overlays,
// workspaces, go commands and everything else that determines a build. After
// each edit otel builds, with the cached plan if that is valid, and plain go
// builds. Every other time otel also builds with a new plan. The following must
// hold:
//
//   - otel succeeds if go does;
//   - each program does what the plain program does, and calls the hooks that
//     the current rules name once before and after each function;
//   - the summary lists exactly these functions;
//   - the cached plan and a new one give the same programs, byte for byte, and
//     the same output.
//
// Usage:
//
//	plan_cache -otel build/otel -dir DIR [-seed N] [-edits N] [-time D]
//
// It prints every edit, and fails at the first build that is wrong. The same
// seed gives the same edits.
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
	seed := flag.Int64("seed", 1, "seed of the random edits")
	edits := flag.Int("edits", 100, "number of edits")
	limit := flag.Duration("time", 0, "time limit")
	goroots := flag.String("goroots", "", "comma-separated Go installations")
	flag.BoolVar(&w.options.moduleOverlay, "module-overlay", true, "put go.mod, go.sum and go.work into overlays")
	flag.BoolVar(&w.options.slow, "slow", false, "use slow flags more often: -race, -cover, other build modes")
	flag.Parse()
	w.random = rand.New(rand.NewSource(*seed))
	w.goroots = strings.Split(*goroots, ",")
	w.createTools()
	w.createProxy()
	w.createAll()
	// The first build downloads modules, and its plan is not cached.
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
