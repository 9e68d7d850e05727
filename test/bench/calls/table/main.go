// Table reads the output of `go test -bench -benchmem -count n` and prints the
// median of each kind of call. scripts/bench starts it.
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// result matches a line such as BenchmarkCall/data,_by_hand-2  1000  30.17
// ns/op 21.02 cpu-ns/op  0 B/op  0 allocs/op
var result = regexp.MustCompile(`^Benchmark\w+/(.*?)(?:-\d+)?\s+\d+\s+` +
	`([0-9.]+) ns/op\s+([0-9.]+) cpu-ns/op\s+(\d+) B/op\s+(\d+) allocs/op`)

type kind struct {
	name string
	// clock and processors are the times by the clock and by the processors, in
	// nanoseconds.
	clock, processors []float64
	bytes, allocs     string
}

func main() {
	log.SetFlags(0)
	var kinds []*kind
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		match := result.FindStringSubmatch(lines.Text())
		if match == nil {
			continue
		}
		name := strings.ReplaceAll(match[1], "_", " ")
		at := slices.IndexFunc(kinds, func(k *kind) bool { return k.name == name })
		if at < 0 {
			at = len(kinds)
			kinds = append(kinds, &kind{name: name})
		}
		k := kinds[at]
		k.clock = append(k.clock, number(match[2]))
		k.processors = append(k.processors, number(match[3]))
		k.bytes, k.allocs = match[4], match[5]
	}
	if len(kinds) == 0 {
		log.Fatal("table: no results of a benchmark in the input")
	}
	fmt.Printf("%-34s %8s %11s %6s %10s\n", "call", "ns/op", "CPU ns/op", "B/op",
		"allocs/op")
	for _, k := range kinds {
		fmt.Printf("%-34s %8.1f %11.1f %6s %10s\n", k.name, median(k.clock),
			median(k.processors), k.bytes, k.allocs)
	}
}

func number(text string) float64 {
	value, _ := strconv.ParseFloat(text, 64)
	return value
}

func median(values []float64) float64 {
	slices.Sort(values)
	return values[len(values)/2]
}
