// A service on libraries as they were in 2023, and with OpenTelemetry of its
// own: it must build and behave as before, with newer modules in the build.
//
//	old -selftest    makes requests to itself, prints what came back and exits
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
)

func main() {
	test := flag.Bool("selftest", false, "make requests to itself and exit")
	flag.Parse()
	if !*test {
		flag.Usage()
		os.Exit(2)
	}
	if err := selftest(context.Background(), os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "old:", err)
		os.Exit(1)
	}
}

// Runs the service against itself. Everything printed is the same each time.
func selftest(ctx context.Context, out io.Writer) error {
	spans := startTracing()
	service, err := newService()
	if err != nil {
		return err
	}
	for _, path := range []string{"/hello/gopher", "/health", "/cached", "/no"} {
		if err := service.request(ctx, out, path); err != nil {
			return err
		}
	}
	if err := service.close(); err != nil {
		return err
	}
	return spans.print(ctx, out)
}
