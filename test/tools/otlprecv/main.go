// Otlprecv receives OTLP on loopback, over HTTP (protobuf) and gRPC, and prints
// it. It is the collector of the demo and the tests.
//
//	otlprecv [-out FILE] [-tree]                  serve until SIGINT or SIGTERM
//	otlprecv [-out FILE] [-tree] -- PROGRAM ARGS  serve while PROGRAM runs
//	otlprecv -tree -from FILE                     print what -out wrote
//
// The first two lines of its standard output are the addresses:
//
//	http=127.0.0.1:41875
//	grpc=127.0.0.1:38671
//
// GET /spans on the HTTP address returns the spans so far as JSON lines, GET
// /metrics the data points of metrics, GET /logs the log records and GET /tree
// the traces as trees. -metrics FILE and -logs FILE write data points and log
// records to files, as -out does with spans. PROGRAM gets
// OTEL_EXPORTER_OTLP_ENDPOINT unless it is set. With PROGRAM the addresses are
// not printed, and otlprecv exits with PROGRAM's status.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
)

type options struct {
	httpAddress, grpcAddress string
	out, from                string
	metrics, logs            string
	tree                     bool
	program                  []string
}

func main() {
	var o options
	flag.StringVar(&o.httpAddress, "http", "127.0.0.1:0", "address for HTTP")
	flag.StringVar(&o.grpcAddress, "grpc", "127.0.0.1:0", "address for gRPC")
	flag.StringVar(&o.out, "out", "", "file to write spans to, as JSON lines")
	flag.StringVar(&o.metrics, "metrics", "", "file to write metrics to")
	flag.StringVar(&o.logs, "logs", "", "file to write log records to")
	flag.StringVar(&o.from, "from", "", "file of JSON lines to print")
	flag.BoolVar(&o.tree, "tree", false, "print each trace as a tree at exit")
	flag.Parse()
	o.program = flag.Args()
	status, err := run(o, os.Stdout)
	if err != nil {
		fmt.Fprintln(os.Stderr, "otlprecv:", err)
		os.Exit(1)
	}
	os.Exit(status)
}

// run serves or prints, as the options say, and returns the exit status.
func run(o options, stdout io.Writer) (status int, err error) {
	store, err := newStore(o.out)
	if err == nil {
		err = errors.Join(store.points.open(o.metrics),
			store.records.open(o.logs))
	}
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, store.close()) }()
	if o.from != "" {
		err = store.readFile(o.from)
	} else {
		status, err = serve(o, store, stdout)
	}
	if err == nil && o.tree {
		_, err = io.WriteString(stdout, tree(store.all()))
	}
	return status, err
}

func serve(o options, store *store, stdout io.Writer) (int, error) {
	receiver, err := listen(o.httpAddress, o.grpcAddress, store)
	if err != nil {
		return 0, err
	}
	defer receiver.stop()
	if len(o.program) > 0 {
		return runProgram(o.program, receiver.httpAddress())
	}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM)
	fmt.Fprintf(stdout, "http=%s\ngrpc=%s\n", receiver.httpAddress(),
		receiver.grpcAddress())
	<-stop
	return 0, nil
}

// runProgram runs a program that sends its telemetry to the address, and
// returns its exit status.
func runProgram(program []string, address string) (int, error) {
	const endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT"
	cmd := exec.Command(program[0], program[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	if os.Getenv(endpoint) == "" {
		cmd.Env = append(os.Environ(), endpoint+"=http://"+address)
	}
	// A terminal sends its signals to the program as well, and the trees are
	// printed afterwards. Ignoring the signals would make the program ignore
	// them.
	signal.Notify(make(chan os.Signal, 1), os.Interrupt)
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case err == nil:
		return 0, nil
	case !errors.As(err, &exit):
		return 0, err
	case exit.ExitCode() < 0:
		status := exit.Sys().(syscall.WaitStatus)
		return 128 + int(status.Signal()), nil
	}
	return exit.ExitCode(), nil
}
