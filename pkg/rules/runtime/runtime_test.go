package runtime

import (
	"context"
	"math"
	"os"
	"os/exec"
	"runtime/metrics"
	"slices"
	"strings"
	"testing"

	sdklog "go.opentelemetry.io/otel/sdk/log"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	goconv "go.opentelemetry.io/otel/semconv/v1.30.0"

	"otel.example/pkg/api/apitest"
	"otel.example/pkg/setup"
	"otel.example/pkg/setup/exporters"
)

// The tests run the test binary again as a program that prints the names and
// units of its metrics.
func TestMain(m *testing.M) {
	if os.Getenv("OTEL_TEST_PROGRAM") == "" {
		os.Exit(m.Run())
	}
	exporters.Register("otlp", exporters.Factory{
		Spans:   func() (sdktrace.SpanExporter, error) { return nil, nil },
		Logs:    func() (sdklog.Exporter, error) { return nil, nil },
		Metrics: func() (exporters.Metrics, error) { return printer{}, nil },
	})
	mainOnEnter(apitest.New("main", "main"))
	setup.Flush()
}

type printer struct{}

func (printer) Export(_ context.Context,
	data *metricdata.ResourceMetrics) error {
	for _, scope := range data.ScopeMetrics {
		for _, metric := range scope.Metrics {
			os.Stdout.WriteString(metric.Name + " " + metric.Unit + "\n")
		}
	}
	return nil
}

func (printer) ForceFlush(context.Context) error { return nil }
func (printer) Shutdown(context.Context) error   { return nil }

func run(t *testing.T, environment ...string) []string {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append([]string{"OTEL_TEST_PROGRAM=1", "GOMEMLIMIT=1GiB",
		"OTEL_TRACES_EXPORTER=none", "OTEL_LOGS_EXPORTER=none"}, environment...)
	text, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	slices.Sort(lines)
	return lines
}

func TestMetricsAreThoseOfTheConventions(t *testing.T) {
	want := []string{
		goconv.GoConfigGogcName + " " + goconv.GoConfigGogcUnit,
		goconv.GoGoroutineCountName + " " + goconv.GoGoroutineCountUnit,
		goconv.GoMemoryAllocatedName + " " + goconv.GoMemoryAllocatedUnit,
		goconv.GoMemoryAllocationsName + " " + goconv.GoMemoryAllocationsUnit,
		goconv.GoMemoryGCGoalName + " " + goconv.GoMemoryGCGoalUnit,
		goconv.GoMemoryLimitName + " " + goconv.GoMemoryLimitUnit,
		goconv.GoMemoryUsedName + " " + goconv.GoMemoryUsedUnit,
		goconv.GoProcessorLimitName + " " + goconv.GoProcessorLimitUnit,
		goconv.GoScheduleDurationName + " " + goconv.GoScheduleDurationUnit,
	}
	slices.Sort(want)
	if got := run(t); !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

func TestIsSwitchedOff(t *testing.T) {
	got := run(t, "OTEL_GO_DISABLED_INSTRUMENTATIONS=runtime")
	if !slices.Equal(got, []string{""}) {
		t.Errorf("%q", got)
	}
}

func TestHistogramIsConverted(t *testing.T) {
	got := newPoint(&metrics.Float64Histogram{
		Counts:  []uint64{1, 4, 0, 2},
		Buckets: []float64{math.Inf(-1), 0, 2, 6, math.Inf(1)}})
	if !slices.Equal(got.Bounds, []float64{0, 2, 6}) || got.Count != 7 ||
		got.Sum != 0+4*1+2*6 || len(got.BucketCounts) != 4 {
		t.Errorf("%+v", got)
	}
}

func TestValuesAreRead(t *testing.T) {
	values := readMetrics()
	for i, name := range metricNames {
		if values[i] <= 0 && i != releasedBytes {
			t.Errorf("%s is %d", name, values[i])
		}
	}
}
