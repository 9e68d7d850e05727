// Command service is what scripts/bench measures at run time: a small service
// for each library, or a caller of one. It is built three times: plainly, with
// the tag contrib, which sets up OpenTelemetry manually (wire_contrib.go), and
// without the tag by otel.
//
//	service NAME
//
// The first line of its output is the address that it serves, or "-" for a
// caller. It then reads commands from standard input, one per line, and answers
// each with a line:
//
//	run N C   makes N calls, C at a time (callers only)
//	mark      prints what the process has used so far, as JSON
//
// It ends at the end of standard input.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"syscall"
)

// used is what the process has used since it started.
type used struct {
	// CPU is the processor time, in nanoseconds.
	CPU uint64
	// Mallocs and Bytes are the number and size of heap allocations.
	Mallocs, Bytes uint64
}

// service is a service on an address, or a caller.
type service struct {
	address string
	call    func() error
}

var services = map[string]func() (service, error){
	"http-server": httpServer,
	"http-client": httpClient,
	"gin":         ginServer,
	"grpc-server": grpcServer,
	"grpc-client": grpcClient,
	"sql":         sqlCaller,
	"redis":       redisCaller,
	"slog":        slogServer,
	"shop":        shopServer,
}

func main() {
	stop := setUp()
	defer stop()
	defer profile(filepath.Base(os.Args[0]) + "." + os.Args[1])()
	made, err := services[os.Args[1]]()
	if err != nil {
		fmt.Fprintln(os.Stderr, "service:", err)
		os.Exit(1)
	}
	if made.address == "" {
		made.address = "-"
	}
	fmt.Println(made.address)
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		fmt.Println(answer(made, lines.Text()))
	}
}

func answer(s service, command string) string {
	if !strings.HasPrefix(command, "run ") {
		text, _ := json.Marshal(usage())
		return string(text)
	}
	var calls, at int
	fmt.Sscanf(command, "run %d %d", &calls, &at)
	if err := run(s.call, calls, at); err != nil {
		return "error: " + err.Error()
	}
	return "done"
}

// run makes calls, at of them at a time, and returns the first error.
func run(call func() error, calls, at int) error {
	var all sync.WaitGroup
	errs := make(chan error, at)
	for range at {
		all.Add(1)
		go func() {
			defer all.Done()
			for range calls / at {
				if err := call(); err != nil {
					errs <- err
					return
				}
			}
		}()
	}
	all.Wait()
	close(errs)
	return <-errs
}

func usage() used {
	var memory runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&memory)
	var times syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &times); err != nil {
		panic(err)
	}
	return used{uint64(times.Utime.Nano() + times.Stime.Nano()),
		memory.Mallocs, memory.TotalAlloc}
}
