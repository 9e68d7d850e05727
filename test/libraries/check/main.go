// Check compares what a program has sent with what a test wants: the spans with
// their names, kinds and attributes, which is whose child, what is linked, and
// the metrics with the names of their attributes. And it holds the name of each attribute against
// the semantic conventions, as OpenTelemetry's own package declares them.
//
//	check [-update] -semconv DIRECTORY [-records FILE] [-exported FILE] \
//	  WANTED SPANS POINTS
//
// SPANS, POINTS (of metrics) and the log records of -exported are what otlprecv
// wrote; -records is what the program logged. WANTED is a text that reads as
// render.go, records.go and exported.go write it,
// WANTED.metrics one that reads as points.go does; without that file nothing is
// said of metrics. -update writes both anew.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"strings"
)

func main() {
	update := flag.Bool("update", false, "write WANTED anew")
	semconv := flag.String("semconv", "", "directory of the conventions")
	var logs logFiles
	flag.StringVar(&logs.records, "records", "", "what the program logged")
	flag.StringVar(&logs.exported, "exported", "", "log records that it sent")
	flag.Parse()
	if flag.NArg() != 3 || *semconv == "" {
		flag.Usage()
		os.Exit(2)
	}
	err := run(*semconv, logs, flag.Arg(1), flag.Arg(2),
		func(suffix, got string) error {
			if *update {
				return write(flag.Arg(0)+suffix, got)
			}
			return compare(flag.Arg(0)+suffix, got)
		})
	if err != nil {
		fmt.Fprintln(os.Stderr, "check:", err)
		os.Exit(1)
	}
}

// logFiles are the files with log records, "" without.
type logFiles struct{ records, exported string }

// render draws them.
func (f logFiles) render(spans []*span) (string, error) {
	text := ""
	if f.records != "" {
		logged, err := os.ReadFile(f.records)
		if err != nil {
			return "", err
		}
		text += "\n" + renderRecords(string(logged), spans)
	}
	if f.exported != "" {
		sent, err := renderExported(f.exported, spans)
		if err != nil {
			return "", err
		}
		text += "\n" + sent
	}
	return text, nil
}

// run calls use with the texts for what a program has sent and logged, and with
// what the name of the file for it ends in. Attributes that the conventions do
// not have are errors.
func run(semconv string, logs logFiles, spanFile, pointFile string,
	use func(suffix, got string) error) error {
	declared, err := readDeclared(semconv)
	if err != nil {
		return err
	}
	spans, err := readSpans(spanFile)
	if err != nil {
		return err
	}
	points, err := readPoints(pointFile)
	if err != nil {
		return err
	}
	if err := declared.check(spans, points); err != nil {
		return err
	}
	logged, err := logs.render(spans)
	if err != nil {
		return err
	}
	text := render(spans) + logged
	return errors.Join(use("", text), use(metrics, renderPoints(points)))
}

// metrics ends the name of the file for metrics.
const metrics = ".metrics"

func write(name, text string) error {
	if text == "" {
		return nil
	}
	return os.WriteFile(name, []byte(text), 0o644)
}

// compare shows the difference between a file and a text, if there is one.
func compare(wanted, got string) error {
	text, err := os.ReadFile(wanted)
	if errors.Is(err, fs.ErrNotExist) && strings.HasSuffix(wanted, metrics) {
		return nil
	}
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
	return fmt.Errorf("what came differs from %s", wanted)
}
