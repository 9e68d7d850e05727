package setup

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/log"
	"go.opentelemetry.io/otel/log/global"
	sdklog "go.opentelemetry.io/otel/sdk/log"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace/noop"

	"otel.example/pkg/setup/delegate"
	"otel.example/pkg/setup/exporters"
)

// The package does its work in init, from the environment. The tests therefore
// run their own binary again, as a program that makes one item of each signal
// and ends. Its exporters print a line for each item.
func TestMain(m *testing.M) {
	program := os.Getenv("OTEL_TEST_PROGRAM")
	if program == "" {
		os.Exit(m.Run())
	}
	makeOneOfEach("early_")
	for _, name := range strings.Split(os.Getenv("OTEL_TEST_EXPORTERS"), ",") {
		exporters.Register(name, writers(name))
	}
	if program == "own" {
		otel.SetTracerProvider(noop.NewTracerProvider())
		install()
	}
	Ready()
	makeOneOfEach("the_")
	_, ours := otel.GetTracerProvider().(*delegate.TracerProvider)
	fields := otel.GetTextMapPropagator().Fields()
	slices.Sort(fields)
	fmt.Printf("ours=%v fields=%v\n", ours, fields)
	Flush()
}

func makeOneOfEach(prefix string) {
	ctx, span := otel.Tracer("test").Start(context.Background(), prefix+"span")
	counter, _ := otel.Meter("test").Int64Counter(prefix + "counter")
	counter.Add(ctx, 1)
	var record log.Record
	record.SetBody(log.StringValue(prefix + "record"))
	record.AddAttributes(log.String("length", "123456789"))
	global.Logger("test").Emit(ctx, record)
	span.End()
}

// writers returns exporters that write to standard output.
func writers(name string) exporters.Factory {
	w := writer(name)
	return exporters.Factory{
		Spans:   func() (sdktrace.SpanExporter, error) { return spanWriter{w}, nil },
		Metrics: func() (exporters.Metrics, error) { return metricWriter{w}, nil },
		Logs:    func() (sdklog.Exporter, error) { return logWriter{w}, nil },
	}
}

type writer string

func (w writer) write(what string) { fmt.Printf("%s: %s\n", string(w), what) }

func (w writer) ForceFlush(context.Context) error { return nil }

func (w writer) Shutdown(context.Context) error { return nil }

type spanWriter struct{ writer }

func (w spanWriter) ExportSpans(ctx context.Context,
	spans []sdktrace.ReadOnlySpan) error {
	if os.Getenv("OTEL_TEST_HANGS") != "" {
		select {}
	}
	for _, span := range spans {
		attributes, _ := json.Marshal(span.Resource().Attributes())
		w.write(span.Name() + " of " + string(attributes))
	}
	return nil
}

type metricWriter struct{ writer }

func (w metricWriter) Export(_ context.Context,
	data *metricdata.ResourceMetrics) error {
	for _, scope := range data.ScopeMetrics {
		for _, metric := range scope.Metrics {
			sum, _ := metric.Data.(metricdata.Sum[int64])
			w.write(fmt.Sprintf("%s, %v", metric.Name, sum.Temporality))
		}
	}
	return nil
}

type logWriter struct{ writer }

func (w logWriter) Export(_ context.Context, records []sdklog.Record) error {
	for _, record := range records {
		record.WalkAttributes(func(a log.KeyValue) bool {
			w.write(fmt.Sprintf("%v %v", record.Body(), a.Value))
			return true
		})
	}
	return nil
}

// program runs the program in an environment and returns its output.
func program(t *testing.T, environment ...string) (stdout, stderr string) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append([]string{"OTEL_TEST_PROGRAM=1",
		"OTEL_TEST_EXPORTERS=console,otlp"}, environment...)
	var out, errors strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &errors
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v\n%s", err, &errors)
	}
	return out.String(), errors.String()
}

func TestProgram(t *testing.T) {
	const onlyTraces = "OTEL_METRICS_EXPORTER=none OTEL_LOGS_EXPORTER=none "
	for name, c := range map[string]struct {
		// environment lists variables separated by blanks. stdout lists texts
		// separated by "|"; a text after "-" must be absent.
		environment, stdout, stderr string
	}{
		"nothing set": {"", "otlp: the_span|otlp: the_counter, Cumulative|" +
			"otlp: the_record 123456789|otlp: early_span|otlp: early_counter|" +
			"otlp: early_record|-console:", ""},
		"disabled": {"OTEL_SDK_DISABLED=True", "-otlp|ours=false " +
			"fields=[baggage traceparent tracestate]", ""},
		"perhaps disabled": {"OTEL_SDK_DISABLED=1", "otlp: the_span", "otel: " +
			"OTEL_SDK_DISABLED: \"1\" is neither true nor false"},
		"none": {"OTEL_TRACES_EXPORTER=none OTEL_METRICS_EXPORTER=none " +
			"OTEL_LOGS_EXPORTER=none", "ours=true|-otlp", ""},
		"two": {"OTEL_TRACES_EXPORTER=otlp,console OTEL_LOGS_EXPORTER=console " +
			"OTEL_METRICS_EXPORTER=console", "otlp: the_span|console: the_span|" +
			"console: early_span|console: the_counter|console: the_record|" +
			"-otlp: the_record|-otlp: the_counter", ""},
		"service": {onlyTraces + "OTEL_SERVICE_NAME=shop " +
			"OTEL_RESOURCE_ATTRIBUTES=a=b,service.name=no",
			`"Value":"shop"|"Key":"a"`, ""},
		"binary's name": {onlyTraces, `"Value":"setup.test"|` +
			"telemetry.distro.name|telemetry.sdk.name|process.pid|os.type|" +
			"service.instance.id|host.arch", ""},
		"sampler": {onlyTraces + "OTEL_TRACES_SAMPLER=always_off",
			"ours=true|-span of", ""},
		"propagators": {"OTEL_PROPAGATORS=b3", "fields=[x-b3-flags", ""},
		"unknown exporter": {onlyTraces + "OTEL_TRACES_EXPORTER=zipkin",
			"ours=true", "otel: OTEL_TRACES_EXPORTER: this program has no " +
				"exporter \"zipkin\"; it was built with these " +
				"(`otel --exporter`): console, otlp\n"},
		"default is not in the program": {"OTEL_TEST_EXPORTERS=console",
			"console: the_span|console: early_span|console: the_counter", ""},
		"its own":          {"OTEL_TEST_PROGRAM=own", "ours=false", ""},
		"delta":            {"OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE=Delta", "otlp: the_counter, Delta", ""},
		"wrong preference": {"OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE=x", "Cumulative", "want one of cumulative, delta, lowmemory"},
		"general limit":    {"OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT=3", "the_record 123|-123456", ""},
		"limit of records": {"OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT=3 OTEL_LOGRECORD_ATTRIBUTE_VALUE_LENGTH_LIMIT=5",
			"the_record 12345|-123456", ""},
		"configuration file": {"OTEL_CONFIG_FILE=otel.yaml", "otlp: the_span",
			"OTEL_CONFIG_FILE"},
		"silent": {"OTEL_CONFIG_FILE=otel.yaml OTEL_LOG_LEVEL=none",
			"otlp: the_span", ""},
		"talkative": {"OTEL_LOG_LEVEL=info", "otlp: the_span",
			"TracerProvider created"},
	} {
		t.Run(name, func(t *testing.T) {
			stdout, stderr := program(t, strings.Fields(c.environment)...)
			for _, text := range strings.Split(c.stdout, "|") {
				text, unwanted := strings.CutPrefix(text, "-")
				if strings.Contains(stdout, text) == unwanted {
					t.Errorf("%q in %s is %v", text, stdout, unwanted)
				}
			}
			if !strings.Contains(stderr, c.stderr) ||
				c.stderr == "" && stderr != "" {
				t.Errorf("standard error is %q", stderr)
			}
		})
	}
}

func TestFlushIsBounded(t *testing.T) {
	start := time.Now()
	stdout, stderr := program(t, "OTEL_GO_SHUTDOWN_TIMEOUT=200",
		"OTEL_TEST_HANGS=1")
	const want = "otel: spans are lost: sending them took longer than 200ms " +
		"(OTEL_GO_SHUTDOWN_TIMEOUT)\n"
	if took := time.Since(start); took > 3*time.Second || stderr != want ||
		!strings.Contains(stdout, "the_record") {
		t.Errorf("took %v, standard error %q\n%s", took, stderr, stdout)
	}
}

func TestExporterNames(t *testing.T) {
	for list, want := range map[string]string{
		"":                     "[otlp] true",
		"console":              "[console] false",
		" otlp , console,otlp": "[otlp console] false",
		"otlp,none":            "[] false",
	} {
		t.Setenv(tracesVariable, list)
		names, byDefault := exporterNames(tracesVariable)
		if got := fmt.Sprint(names, byDefault); got != want {
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
	want := "otel: a\notel: a\notel: b (3 messages omitted)\n"
	if out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}

func TestReporterReportsTopicsOnce(t *testing.T) {
	var out strings.Builder
	r := &reporter{to: &out, now: time.Now, burst: 9, period: time.Minute}
	for _, topic := range []string{"a", "a", "b", "a"} {
		r.report(fmt.Errorf("x: %w",
			exporters.ReportOnce(topic, errors.New("about "+topic))))
	}
	if want := "otel: x: about a\notel: x: about b\n"; out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}
