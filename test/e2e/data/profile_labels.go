// A program that prints which labels its profiles have, of work within HTTP
// handlers that sets labels: keeps_the_programs_profile_labels.sh.
package main

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"runtime"
	"runtime/pprof"
	"sort"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/google/pprof/profile"
)

// used is the time of the processors that the program has had: others may be
// using them.
func used() time.Duration {
	var usage syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

var n atomic.Int64

//go:noinline
func burn() {
	for start := used(); used()-start < 200*time.Millisecond; {
		for range 10_000 {
			n.Add(1)
		}
	}
}

func wait(stop chan bool) { <-stop }

// labels tells which labels there are on samples with the function, and how
// many samples they have if these are few.
func labels(of *bytes.Buffer, function string) (list []string) {
	p, err := profile.ParseData(of.Bytes())
	if err != nil {
		panic(err)
	}
	for _, sample := range p.Sample {
		for _, location := range sample.Location {
			for _, line := range location.Line {
				if line.Function.Name == function {
					text := fmt.Sprint(sample.Label)
					if function == "main.wait" {
						text += fmt.Sprint(sample.Value)
					}
					list = append(list, text)
				}
			}
		}
	}
	sort.Strings(list)
	return list
}

// repeated is the number of samples that are in a profile more than once: with
// the same stack and the same labels.
func repeated(of *bytes.Buffer) (n int) {
	p, err := profile.ParseData(of.Bytes())
	if err != nil {
		panic(err)
	}
	seen := map[string]bool{}
	for _, sample := range p.Sample {
		key := fmt.Sprint(sample.Label)
		for _, location := range sample.Location {
			key += fmt.Sprintf(" %x", location.Address)
		}
		if seen[key] {
			n++
		}
		seen[key] = true
	}
	return n
}

func handle(w http.ResponseWriter, r *http.Request) {
	stop := make(chan bool)
	defer close(stop)
	go wait(stop)
	background := context.Background()
	pprof.Do(background, pprof.Labels("k", "outer"), func(ctx context.Context) {
		go wait(stop)
		burn()
		pprof.Do(ctx, pprof.Labels("l", "inner"), func(context.Context) {
			for range 2 {
				go wait(stop)
			}
			burn()
			http.Get("http://" + r.Host + "/below")
		})
	})
	burn()
	text, binary := &bytes.Buffer{}, &bytes.Buffer{}
	pprof.Lookup("goroutine").WriteTo(text, 1)
	pprof.Lookup("goroutine").WriteTo(binary, 0)
	for _, block := range strings.Split(text.String(), "\n\n") {
		if strings.Contains(block, "main.wait+") {
			fmt.Println(regexp.MustCompile(`(?m)^\d+|^# labels.*`).
				FindAllString(block, -1))
		}
	}
	fmt.Println("goroutines", labels(binary, "main.wait"))
	stack := make([]byte, 1<<20)
	stack = stack[:runtime.Stack(stack, true)]
	printed := regexp.MustCompile(`labels:{.*?}`).FindAllString(string(stack), -1)
	sort.Strings(printed)
	fmt.Println("printed", printed)
}

func main() {
	server := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			switch r.URL.Path {
			case "/":
				handle(w, r)
			case "/burn":
				burn()
				return
			}
			fmt.Fprintln(os.Stderr, r.Header.Get("Traceparent"))
		}))
	defer server.Close()
	cpu := &bytes.Buffer{}
	if err := pprof.StartCPUProfile(cpu); err != nil {
		panic(err)
	}
	for _, path := range []string{"/", "/burn", "/burn", "/burn"} {
		if _, err := http.Get(server.URL + path); err != nil {
			panic(err)
		}
	}
	pprof.StopCPUProfile()
	var distinct []string
	for _, text := range labels(cpu, "main.burn") {
		if n := len(distinct); n == 0 || distinct[n-1] != text {
			distinct = append(distinct, text)
		}
	}
	fmt.Println("burn", distinct, "repeated", repeated(cpu))
}
