// Command load measures what telemetry costs a service at run time. It starts
// the same service (../service) in three variants: without telemetry, set up
// manually with the contrib libraries, and built by otel. It makes the same
// number of calls to each, alternately, and prints a line of a table for each
// service.
//
//	load [-rounds N] [-calls N] [-set NAME=VALUE,…] -title TEXT
//	     -plain FILE -contrib FILE -otel FILE SERVICE…
//
// The backends of the services and the receiver of their spans are in this
// process, which has no telemetry itself. The usage is that of the service's
// process alone, from the first call until all spans have been sent. Processor
// time and allocations are stable. Requests per second are those of a closed
// loop on a machine that also does other things. Medians are printed.
//
// The last two columns are the numbers of spans per call that the contrib variant
// and the otel variant have sent. If they differ, the variants do not do the same.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"
	"time"
)

// variants are the programs. The plain one comes first.
var variants = []string{"plain", "contrib", "otel"}

func main() {
	log.SetFlags(0)
	log.SetPrefix("load: ")
	rounds := flag.Int("rounds", 5, "measurements of each variant")
	calls := flag.Int("calls", 10000, "calls per measurement")
	title := flag.String("title", "service", "header of the first column")
	set := flag.String("set", "", "variables for the services, NAME=VALUE,…")
	files := map[string]*string{}
	for _, variant := range variants {
		files[variant] = flag.String(variant, "", "program of that variant")
	}
	flag.Parse()
	backends, err := startBackends()
	if err != nil {
		log.Fatal(err)
	}
	environment := append(os.Environ(), backends.environment()...)
	if *set != "" {
		environment = append(environment, strings.Split(*set, ",")...)
	}
	printHead(*title)
	for _, name := range flag.Args() {
		var runs []*process
		for _, variant := range variants {
			started, err := start(*files[variant], name, environment)
			if err != nil {
				log.Fatalf("%s, %s: %v", name, variant, err)
			}
			runs = append(runs, started)
		}
		if err := measureAll(runs, backends, *rounds, *calls); err != nil {
			log.Fatalf("%s: %v", name, err)
		}
		printLine(name, runs)
		for _, run := range runs {
			run.stop()
		}
	}
}

// measureAll makes the calls to each process alternately. Every second round
// starts with another process. The first round does not count.
func measureAll(runs []*process, backends *backends, rounds,
	calls int) error {
	for round := range rounds + 1 {
		for i := range runs {
			run := runs[(i+round)%len(runs)]
			result, err := run.measure(backends, calls)
			if err != nil {
				return err
			}
			if round > 0 {
				run.results = append(run.results, result)
			}
		}
	}
	return nil
}

// result is the result of a measurement, per call.
type result struct {
	seconds, cpu, mallocs, bytes, spans float64
}

// median returns the median of a figure of all results.
func median(of []result, figure func(result) float64) float64 {
	var all []float64
	for _, one := range of {
		all = append(all, figure(one))
	}
	slices.Sort(all)
	return all[len(all)/2]
}

func printHead(title string) {
	fmt.Printf("%-12s %29s %34s %31s %24s %6s\n", title,
		"calls per second", "CPU us per call", "allocations per call",
		"bytes per call", "spans")
	fmt.Printf("%-12s", "")
	const names = " %9s %9s %9s"
	fmt.Printf(names+names+" %5s"+names+names+"\n",
		"plain", "by hand", "otel", "plain", "by hand", "otel", "added",
		"plain", "by hand", "otel", "plain", "by hand", "otel")
}

// printLine prints the medians. "added" is the processor time that otel adds,
// as a fraction of the time that the contrib libraries add.
func printLine(name string, runs []*process) {
	figures := func(format string, figure func(result) float64) []float64 {
		var all []float64
		for _, run := range runs {
			value := median(run.results, figure)
			all = append(all, value)
			fmt.Printf(" "+format, value)
		}
		return all
	}
	fmt.Printf("%-12s", name)
	figures("%9.0f", func(r result) float64 { return 1 / r.seconds })
	cpu := figures("%9.2f", func(r result) float64 { return r.cpu / 1e3 })
	fmt.Printf(" %5.2f", (cpu[2]-cpu[0])/(cpu[1]-cpu[0]))
	figures("%9.1f", func(r result) float64 { return r.mallocs })
	figures("%9.0f", func(r result) float64 { return r.bytes })
	for _, run := range runs[1:] {
		fmt.Printf(" %.2f", median(run.results,
			func(r result) float64 { return r.spans }))
	}
	fmt.Println()
}

// quiet is how long nothing must have been received before everything counts as
// sent.
const quiet = 3 * batchDelay

// batchDelay is the interval at which a service sends its spans.
const batchDelay = 100 * time.Millisecond
