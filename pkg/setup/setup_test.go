package setup

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"go.opentelemetry.io/otel"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace/noop"
)

// The package does its work in init, from the environment: the tests run their
// own binary again, as a program that makes one span and ends.
func TestMain(m *testing.M) {
	switch os.Getenv("OTEL_TEST_PROGRAM") {
	case "":
		os.Exit(m.Run())
	case "own":
		otel.SetTracerProvider(noop.NewTracerProvider())
		install()
	}
	_, span := otel.Tracer("test").Start(context.Background(), "the span")
	span.End()
	_, ours := otel.GetTracerProvider().(*sdktrace.TracerProvider)
	fields := otel.GetTextMapPropagator().Fields()
	slices.Sort(fields)
	fmt.Printf("ours=%v fields=%v\n", ours, fields)
	Flush()
}

// program runs the program in an environment and returns what it prints.
func program(t *testing.T, environment ...string) (stdout, stderr string) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append([]string{"OTEL_TEST_PROGRAM=1"}, environment...)
	var out, errors bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errors
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v\n%s", err, &errors)
	}
	return out.String(), errors.String()
}

func TestProgram(t *testing.T) {
	for name, c := range map[string]struct {
		environment    []string
		stdout, stderr string
	}{
		"disabled": {[]string{"OTEL_SDK_DISABLED=True"},
			"ours=false fields=[baggage traceparent tracestate]", ""},
		"none": {[]string{"OTEL_TRACES_EXPORTER=none"}, "ours=true", ""},
		"console": {[]string{"OTEL_TRACES_EXPORTER=console"},
			`"Name":"the span"`, ""},
		"service": {[]string{"OTEL_TRACES_EXPORTER=console",
			"OTEL_SERVICE_NAME=shop"}, `"Value":"shop"`, ""},
		"binary's name": {[]string{"OTEL_TRACES_EXPORTER=console"},
			`"Value":"setup.test"`, ""},
		"sampler": {[]string{"OTEL_TRACES_EXPORTER=console",
			"OTEL_TRACES_SAMPLER=always_off"}, "ours=true", ""},
		"propagators": {[]string{"OTEL_TRACES_EXPORTER=none",
			"OTEL_PROPAGATORS=b3"}, "fields=[x-b3-flags", ""},
		"unknown exporter": {[]string{"OTEL_TRACES_EXPORTER=zipkin"},
			"ours=true", "otel: OTEL_TRACES_EXPORTER: unknown exporter " +
				"\"zipkin\", want otlp, console or none\n"},
		"nobody listens": {
			[]string{"OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:1"},
			"ours=true", "connection refused"},
		"its own": {[]string{"OTEL_TEST_PROGRAM=own",
			"OTEL_TRACES_EXPORTER=none"}, "ours=false", ""},
	} {
		stdout, stderr := program(t, c.environment...)
		if !strings.Contains(stdout, c.stdout) {
			t.Errorf("%s: no %q in %s", name, c.stdout, stdout)
		}
		if !strings.Contains(stderr, c.stderr) ||
			c.stderr == "" && stderr != "" {
			t.Errorf("%s: standard error is %q", name, stderr)
		}
		if name == "sampler" && strings.Contains(stdout, "the span") {
			t.Errorf("%s: not asked", name)
		}
	}
}

func TestShortProgramsLoseNothing(t *testing.T) {
	var posts atomic.Int32
	collector := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/v1/traces" {
				posts.Add(1)
			}
		}))
	defer collector.Close()
	_, stderr := program(t, "OTEL_EXPORTER_OTLP_ENDPOINT="+collector.URL)
	if posts.Load() != 1 || stderr != "" {
		t.Errorf("%d requests, standard error %q", posts.Load(), stderr)
	}
}

func TestFlushIsBounded(t *testing.T) {
	stop := make(chan struct{})
	collector := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) { <-stop }))
	defer collector.Close()
	defer close(stop)
	start := time.Now()
	_, stderr := program(t, "OTEL_EXPORTER_OTLP_ENDPOINT="+collector.URL,
		"OTEL_GO_SHUTDOWN_TIMEOUT=200")
	if took := time.Since(start); took > 3*time.Second || stderr == "" {
		t.Errorf("took %v, standard error %q", took, stderr)
	}
}

func TestExporterNames(t *testing.T) {
	for list, want := range map[string]string{
		"":                     "[otlp]",
		"console":              "[console]",
		" otlp , console,otlp": "[otlp console]",
		"otlp,none":            "[]",
	} {
		t.Setenv("OTEL_TRACES_EXPORTER", list)
		if got := fmt.Sprint(exporterNames()); got != want {
			t.Errorf("%q: %s, want %s", list, got, want)
		}
	}
}

func TestShutdownTimeout(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"": defaultTimeout, "2s": 2 * time.Second, "0": 0,
		"1500": 1500 * time.Millisecond, "soon": defaultTimeout,
		"-1s": defaultTimeout,
	} {
		t.Setenv("OTEL_GO_SHUTDOWN_TIMEOUT", text)
		if got := shutdownTimeout(); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestReporterLimitsItsRate(t *testing.T) {
	var out strings.Builder
	now := time.Unix(0, 0)
	r := &reporter{to: &out, now: func() time.Time { return now },
		burst: 2, period: time.Minute}
	for range 5 {
		r.report(errors.New("a"))
	}
	now = now.Add(time.Minute)
	r.report(errors.New("b"))
	r.report(errors.New("c"))
	want := "otel: a\notel: a\notel: b (and 3 more messages)\n"
	if out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}
