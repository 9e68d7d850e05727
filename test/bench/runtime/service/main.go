// Command service is what scripts/bench measures at run time: a small service
// for each library, or the caller of one. It is built three times: plainly, with
// the tag contrib, which sets up OpenTelemetry by hand (wire_contrib.go), and
// plainly by otel.
//
//	service NAME
//
// The first line that it writes is the address that it serves, "-" for a caller.
// Then it reads commands, a line each, and answers each with a line:
//
//	run N C   makes N calls, C at a time; of callers
//	mark      what the process has used so far, as JSON
//
// It ends with its standard input.
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

// used is what a process has used since it started.
type used struct {
	// CPU is the time of the processors, in nanoseconds.
	CPU uint64
	// Mallocs and Bytes are what was allocated on the heap.
	Mallocs, Bytes uint64
}

// service serves on an address, or makes a call.
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

// run makes calls, some at a time, and returns the first error.
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
