//go:build unix

package lifecycle

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"go.opentelemetry.io/otel"
	sdklog "go.opentelemetry.io/otel/sdk/log"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"

	"otel.example/pkg/api/apitest"
	"otel.example/pkg/setup/exporters"
)

// The tests run the test binary again as a program, with the hooks called as
// injected code calls them, and check how it ends.
func TestMain(m *testing.M) {
	if os.Getenv("OTEL_TEST_PROGRAM") == "" {
		os.Exit(m.Run())
	}
	exporters.Register("otlp", exporters.Factory{
		Spans: func() (sdktrace.SpanExporter, error) { return poster{}, nil },
		Metrics: func() (exporters.Metrics, error) {
			return nil, errors.New("no metrics")
		},
		Logs: func() (sdklog.Exporter, error) {
			return nil, errors.New("no logs")
		},
	})
	hookedMain()
}

// poster reports to the test that spans were exported.
type poster struct{}

func (poster) ExportSpans(context.Context, []sdktrace.ReadOnlySpan) error {
	_, err := http.Post(os.Getenv("OTEL_EXPORTER_OTLP_ENDPOINT"), "", nil)
	return err
}

func (poster) Shutdown(context.Context) error { return nil }

func hookedMain() {
	ctx := apitest.New("main", "main")
	if !strings.Contains(os.Getenv("OTEL_TEST_PROGRAM"), "unbound") {
		notify = hookedNotify
	}
	if strings.Contains(os.Getenv("OTEL_TEST_PROGRAM"), "init") {
		hookedNotify(programSignals, syscall.SIGTERM)
	}
	mainOnEnter(ctx)
	defer mainOnExit(ctx)
	mainProgram(os.Getenv("OTEL_TEST_PROGRAM"))
}

func hookedNotify(channel chan<- os.Signal, signals ...os.Signal) {
	ctx := apitest.New("os/signal", "Notify").Params(&channel, &signals)
	notifyOnEnter(ctx)
	defer notifyOnExit(ctx)
	signal.Notify(channel, signals...)
}

var programSignals = make(chan os.Signal, 2)

// mainProgram makes a span and ends in the given way.
func mainProgram(how string) {
	_, span := otel.Tracer("test").Start(context.Background(), "the span")
	span.End()
	switch how {
	case "return":
		return
	case "panic":
		panic("the program's own")
	case "exit":
		func() {
			exitOnEnter(apitest.New("os", "Exit"), 7)
			os.Exit(7)
		}()
	case "crash":
		// Package runtime calls this for an unrecovered panic.
		beforeCrash()
		panic("the program's own")
	case "handler":
		hookedNotify(programSignals, syscall.SIGTERM)
	case "handler of all":
		hookedNotify(programSignals)
	case "other handler":
		hookedNotify(programSignals, syscall.SIGHUP)
	}
	fmt.Println("ready")
	<-programSignals
	// A second delivery of the signal would have arrived by then.
	time.Sleep(100 * time.Millisecond)
	os.Exit(40 + len(programSignals))
}

func TestEndings(t *testing.T) {
	for name, c := range map[string]struct {
		how    string
		signal syscall.Signal
		// status is the exit status, or the negated number of the signal that
		// ended the program.
		status int
		sent   bool
	}{
		"return":           {"return", 0, 0, true},
		"panic":            {"panic", 0, 2, true},
		"exit":             {"exit", 0, 7, true},
		"panic elsewhere":  {"crash", 0, 2, true},
		"SIGTERM":          {"wait", syscall.SIGTERM, -15, true},
		"SIGINT":           {"wait", syscall.SIGINT, -2, true},
		"SIGHUP":           {"wait", syscall.SIGHUP, -1, false},
		"own handler":      {"handler", syscall.SIGTERM, 40, false},
		"for all":          {"handler of all", syscall.SIGINT, 40, false},
		"in init":          {"init", syscall.SIGTERM, 40, false},
		"for the other":    {"handler", syscall.SIGINT, -2, true},
		"handler of HUP":   {"other handler", syscall.SIGTERM, -15, true},
		"hooks not bound":  {"unbound", syscall.SIGTERM, -15, false},
		"ignored by shell": {"ignored", syscall.SIGINT, -15, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			// The signal is ignored, for example, under nohup. Children inherit
			// this.
			if c.signal != 0 && signal.Ignored(c.signal) {
				t.Skip(c.signal, "is ignored")
			}
			var posts atomic.Int32
			collector := httptest.NewServer(http.HandlerFunc(
				func(w http.ResponseWriter, r *http.Request) { posts.Add(1) }))
			defer collector.Close()
			status := runProgram(t, c.how, c.signal, collector.URL)
			if status != c.status || (posts.Load() > 0) != c.sent {
				t.Errorf("status %d, %d requests", status, posts.Load())
			}
		})
	}
}

func runProgram(t *testing.T, how string, end syscall.Signal,
	collector string) int {
	cmd := exec.Command(os.Args[0])
	if how == "ignored" {
		cmd = exec.Command("sh", "-c", `trap "" INT; exec "$0"`, os.Args[0])
	}
	cmd.Env = append(os.Environ(), "OTEL_TEST_PROGRAM="+how,
		"OTEL_EXPORTER_OTLP_ENDPOINT="+collector)
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ready := make([]byte, len("ready\n"))
	if n, _ := stdout.Read(ready); n > 0 {
		cmd.Process.Signal(end)
		if how == "ignored" {
			time.Sleep(50 * time.Millisecond)
			cmd.Process.Signal(syscall.SIGTERM)
		}
	}
	cmd.Wait()
	status := cmd.ProcessState.Sys().(syscall.WaitStatus)
	if status.Signaled() {
		return -int(status.Signal())
	}
	return status.ExitStatus()
}
