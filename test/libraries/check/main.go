// Check compares spans with those a test wants: names, kinds, attributes, which
// is whose child, what is linked. And it holds the name of each attribute against
// the semantic conventions, as OpenTelemetry's own package declares them.
//
//	check [-update] -semconv DIRECTORY WANTED SPANS
//
// SPANS is what otlprecv wrote.
// WANTED is a text that reads as render.go writes it; -update writes it anew.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
)

func main() {
	update := flag.Bool("update", false, "write WANTED anew")
	semconv := flag.String("semconv", "", "directory of the conventions")
	records := flag.String("records", "", "what the program logged")
	flag.Parse()
	if flag.NArg() != 2 || *semconv == "" {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*update, *semconv, *records, flag.Arg(0),
		flag.Arg(1)); err != nil {
		fmt.Fprintln(os.Stderr, "check:", err)
		os.Exit(1)
	}
}

func run(update bool, semconv, records, wanted, received string) error {
	spans, err := readSpans(received)
	if err != nil {
		return err
	}
	declared, err := readDeclared(semconv)
	if err != nil {
		return err
	}
	if err := declared.check(spans); err != nil {
		return err
	}
	got := render(spans)
	if records != "" {
		text, err := os.ReadFile(records)
		if err != nil {
			return err
		}
		got += "\n" + renderRecords(string(text), spans)
	}
	if update {
		return os.WriteFile(wanted, []byte(got), 0o644)
	}
	return compare(wanted, got)
}

// compare shows the difference between a file and a text, if there is one.
func compare(wanted, got string) error {
	text, err := os.ReadFile(wanted)
	if err != nil {
		return err
	}
	if string(text) == got {
		return nil
	}
	file, err := os.CreateTemp("", "got-*")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	if _, err := file.WriteString(got); err != nil {
		return err
	}
	diff := exec.Command("diff", "-u", wanted, file.Name())
	diff.Stdout = os.Stderr
	diff.Run()
	return fmt.Errorf("the spans differ from %s", wanted)
}
