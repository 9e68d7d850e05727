// Check compares what a program has sent with what a test expects: the names,
// kinds and attributes of spans, their parents and links, and the metrics with
// the keys of their attributes. It also checks that the semantic conventions,
// as OpenTelemetry's package declares them, define the key of each attribute.
//
//	check [-update] -semconv DIRECTORY [-records FILE] [-exported FILE] \
//	  WANTED SPANS POINTS
//
// otlprecv has written SPANS, POINTS (of metrics) and the log records of
// -exported; -records is the log of the program. WANTED is a text in the format
// of render.go, records.go and exported.go, and WANTED.metrics one in the
// format of points.go. Without WANTED.metrics, metrics are not compared.
// -update rewrites both.
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
	update := flag.Bool("update", false, "rewrite WANTED")
	semconv := flag.String("semconv", "", "directory of the conventions")
	var logs logFiles
	flag.StringVar(&logs.records, "records", "", "log of the program")
	flag.StringVar(&logs.exported, "exported", "", "log records that the program has sent")
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

// logFiles are the files with log records. Both may be "".
type logFiles struct{ records, exported string }

// render returns the text for the log records.
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

// run calls use with the texts for what a program has sent and logged, each
// with the suffix of its file's name. It returns an error for attributes that
// the conventions do not define.
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

// metrics is the suffix of the file for metrics.
const metrics = ".metrics"

func write(name, text string) error {
	if text == "" {
		return nil
	}
	return os.WriteFile(name, []byte(text), 0o644)
}

// compare prints the difference between a file and a text. It returns an error
// if there is one.
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
	return fmt.Errorf("the result differs from %s", wanted)
}
