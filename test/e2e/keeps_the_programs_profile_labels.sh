#!/bin/bash
# In an operation, pprof.Do does what it does in the plain program: CPU and
# goroutine profiles, and what is printed of goroutines, have the program's
# labels, and the same goroutines are counted together. The operation is known
# under labels, too.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
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
	"time"

	"github.com/google/pprof/profile"
)

//go:noinline
func burn() {
	for start := time.Now(); time.Since(start) < 200*time.Millisecond; {
	}
}

func wait(stop chan bool) { <-stop }

// labels tells which labels there are on samples with the function, and how
// many samples they have if these are few.
func labels(of *bytes.Buffer, function string) (list []string) {
	p, err := profile.Parse(of)
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
			if r.URL.Path == "/" {
				handle(w, r)
			}
			fmt.Fprintln(os.Stderr, r.Header.Get("Traceparent"))
		}))
	defer server.Close()
	cpu := &bytes.Buffer{}
	if err := pprof.StartCPUProfile(cpu); err != nil {
		panic(err)
	}
	if _, err := http.Get(server.URL + "/"); err != nil {
		panic(err)
	}
	pprof.StopCPUProfile()
	var distinct []string
	for _, text := range labels(cpu, "main.burn") {
		if n := len(distinct); n == 0 || distinct[n-1] != text {
			distinct = append(distinct, text)
		}
	}
	fmt.Println("burn", distinct)
}
END
go get github.com/google/pprof@v0.0.0-20250403155104-27863c87afa6 2> get ||
  fail "$(cat get)"

export GODEBUG=tracebacklabels=1

# The label sets of Go 1.23 are maps, those of later versions are slices.
for GOTOOLCHAIN in local go1.23.12; do
  go version || skip "no older Go can be had"
  go build -o plain .
  ./plain > plain.out 2> plain.err
  says plain.out 'burn [map[] map[k:[outer] l:[inner]] map[k:[outer]]]'
  says plain.out 'map[k:[outer] l:[inner]][2]'
  rm -f app
  "$OTEL" go build -o app .
  ./app > app.out 2> app.err
  diff -u plain.out app.out

  # The request that was made under labels, and that which made it.
  cut -d- -f2 app.err | sort | uniq -c > traces
  has traces '^ *2 [0-9a-f]{32}$'
  [ "$(wc -l < traces)" -eq 1 ]
done
