// Old is a service with libraries from 2023 and its own use of OpenTelemetry.
// It must build and behave as before, although the build has newer modules.
//
//	old -selftest    makes requests to itself, prints the responses and exits
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

// selftest makes requests to the service. Its output is the same each time.
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
