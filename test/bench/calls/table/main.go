// Table reads what `go test -bench -benchmem -count n` printed about calls and
// prints the median of each kind of call. scripts/bench starts it.
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

// A line reads: BenchmarkCall/data,_by_hand-2  1000  30.17 ns/op  0 B/op  0 allocs/op
var result = regexp.MustCompile(
	`^BenchmarkCall/(.*?)(?:-\d+)?\s+\d+\s+([0-9.]+) ns/op\s+(\d+) B/op\s+(\d+) allocs/op`)

type kind struct {
	name          string
	nanoseconds   []float64
	bytes, allocs string
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
		value, _ := strconv.ParseFloat(match[2], 64)
		k := kinds[at]
		k.nanoseconds = append(k.nanoseconds, value)
		k.bytes, k.allocs = match[3], match[4]
	}
	if len(kinds) == 0 {
		log.Fatal("table: no results of a benchmark in the input")
	}
	fmt.Printf("%-34s %8s %6s %10s\n", "call", "ns/op", "B/op", "allocs/op")
	for _, k := range kinds {
		slices.Sort(k.nanoseconds)
		fmt.Printf("%-34s %8.1f %6s %10s\n", k.name,
			k.nanoseconds[len(k.nanoseconds)/2], k.bytes, k.allocs)
	}
}
