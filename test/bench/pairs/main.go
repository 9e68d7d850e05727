// Pairs runs two commands alternately and prints a line of a table: the median
// time of each command, by the clock and by the processors, and the ratio.
// Other load on the machine affects both commands alike. scripts/bench starts
// it.
//
//	pairs [flags] title -- command... -- other command...
//	pairs -header title
//
// The processors' time includes that of the processes for which the command
// waits. Every second pair starts with the other command.
package main

import (
	"cmp"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"time"
)

// times holds the times of one command, run by run.
type times struct {
	clock, processors []time.Duration
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("pairs: ")
	n := flag.Int("n", 5, "number of pairs")
	warm := flag.Int("warm", 1, "number of warm-up pairs")
	before := flag.String("before", "", "shell command to run before each "+
		"command, with the number of the run, which never comes again, in $RUN")
	header := flag.Bool("header", false, "print the header of the table")
	flag.Parse()
	if *header {
		fmt.Printf("%-34s %9s %9s %6s   %9s %9s %6s   %s\n", flag.Arg(0),
			"plain", "otel", "ratio", "plain CPU", "otel CPU", "ratio",
			"ratios of pairs")
		return
	}
	title, commands := split(flag.Args())
	var measured [2]times
	for i := range *warm + *n {
		for j := range 2 {
			k := (i + j) % 2
			prepare(*before)
			clock, processors := measure(commands[k])
			if i >= *warm {
				m := &measured[k]
				m.clock = append(m.clock, clock)
				m.processors = append(m.processors, processors)
			}
		}
	}
	fmt.Println(line(title, measured))
}

// split returns the title and the two commands after the two "--".
func split(args []string) (string, [2][]string) {
	first := slices.Index(args, "--")
	if first == 1 {
		rest := args[2:]
		if second := slices.Index(rest, "--"); second > 0 &&
			second < len(rest)-1 {
			return args[0], [2][]string{rest[:second], rest[second+1:]}
		}
	}
	log.Fatal("usage: pairs [flags] title -- command... -- other command...")
	panic("unreachable")
}

func prepare(command string) {
	if command == "" {
		return
	}
	cmd := exec.Command("sh", "-e", "-c", command)
	cmd.Env = append(os.Environ(),
		"RUN="+strconv.FormatInt(time.Now().UnixNano(), 10))
	run(cmd)
}

func measure(command []string) (clock, processors time.Duration) {
	cmd := exec.Command(command[0], command[1:]...)
	start := time.Now()
	run(cmd)
	clock = time.Since(start)
	return clock, cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
}

// run runs a command that must succeed.
func run(cmd *exec.Cmd) {
	if output, err := cmd.CombinedOutput(); err != nil {
		log.Fatalf("%v: %v\n%s", cmd, err, output)
	}
}

func line(title string, measured [2]times) string {
	plain, otel := measured[0], measured[1]
	return fmt.Sprintf("%-34s %s %s %s   %s %s %s   %s", title,
		format(median(plain.clock)), format(median(otel.clock)),
		ratio(median(otel.clock), median(plain.clock)),
		format(median(plain.processors)), format(median(otel.processors)),
		ratio(median(otel.processors), median(plain.processors)),
		spread(plain.clock, otel.clock))
}

func median[T cmp.Ordered](values []T) T {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}

func format(d time.Duration) string {
	if d < 100*time.Millisecond {
		return fmt.Sprintf("%6.2f ms", float64(d)/1e6)
	}
	return fmt.Sprintf("%7.2f s", d.Seconds())
}

func ratio(a, b time.Duration) string {
	return fmt.Sprintf("%5.2fx", float64(a)/float64(max(b, 1)))
}

// spread returns the range of the middle half of the pairs' ratios by the
// clock.
func spread(plain, otel []time.Duration) string {
	var ratios []float64
	for i := range plain {
		ratios = append(ratios, float64(otel[i])/float64(plain[i]))
	}
	slices.Sort(ratios)
	low := (len(ratios) - 1) / 4
	return fmt.Sprintf("%.2f to %.2f (%d)", ratios[low],
		ratios[len(ratios)-1-low], len(ratios))
}
