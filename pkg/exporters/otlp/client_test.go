package otlp

import (
	"context"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"otel.example/pkg/setup/exporters"
)

func TestConnectionErrorsAreRetried(t *testing.T) {
	// Nothing listens on this port of the loopback interface.
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:1")
	t.Setenv("OTEL_EXPORTER_OTLP_TIMEOUT", "300")
	exporter, err := NewSpanExporter(HTTP)
	if err != nil {
		t.Fatal(err)
	}
	var attempts atomic.Int32
	exporter.firstWait = time.Millisecond
	exporter.client.send = counting{exporter.client.send, &attempts}
	err = exporter.ExportSpans(context.Background(), oneSpan)
	if attempts.Load() < 4 || err == nil ||
		!strings.Contains(err.Error(), "connection refused") {
		t.Errorf("%d attempts, %v", attempts.Load(), err)
	}
}

type counting struct {
	sender
	attempts *atomic.Int32
}

func (c counting) send(ctx context.Context, request []byte) error {
	c.attempts.Add(1)
	return c.sender.send(ctx, request)
}

// Retries do not delay the end of a program. A wait in progress is cut short,
// and after one more attempt there are no others.
func TestEndOfTheProgramEndsRetries(t *testing.T) {
	var requests atomic.Int32
	first := make(chan struct{})
	exporter := exporterTo(t, func(w http.ResponseWriter, r *http.Request) {
		if requests.Add(1) == 1 {
			close(first)
		}
		w.WriteHeader(http.StatusServiceUnavailable)
	})
	exporter.firstWait = 8 * time.Second
	start := time.Now()
	go func() {
		<-first
		time.Sleep(20 * time.Millisecond)
		done := exporters.BeginShutdown()
		t.Cleanup(done)
	}()
	err := exporter.ExportSpans(context.Background(), oneSpan)
	if took := time.Since(start); err == nil || requests.Load() != 2 ||
		took > 3*time.Second {
		t.Errorf("%v after %v and %d requests", err, took, requests.Load())
	}
}

func TestNoTimeout(t *testing.T) {
	t.Setenv("OTEL_EXPORTER_OTLP_TIMEOUT", "0")
	exporter := exporterTo(t, func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(20 * time.Millisecond)
	})
	if err := exporter.ExportSpans(context.Background(), oneSpan); err != nil {
		t.Error(err)
	}
}

func TestHintWithoutEndpoint(t *testing.T) {
	t.Setenv("OTEL_EXPORTER_OTLP_TIMEOUT", "1")
	for endpoint, want := range map[string]string{
		"": "no collector", "http://127.0.0.1:1": ""} {
		t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint)
		exporter, err := NewSpanExporter(HTTP)
		if err != nil {
			t.Fatal(err)
		}
		err = exporter.withHint(context.Canceled)
		if got := exporters.ReportOnceTopic(err); got != want {
			t.Errorf("%q: topic %q, want %q", endpoint, got, want)
		}
	}
}

func TestRetryAfter(t *testing.T) {
	soon := time.Now().Add(90 * time.Second).UTC().Format(http.TimeFormat)
	for text, want := range map[string]time.Duration{
		"": 0, "x": 0, "-3": 0, "7": 7 * time.Second,
		"Wed, 21 Oct 2015 07:28:00 GMT": 0,
		soon:                            90 * time.Second,
	} {
		got := retryAfter(text)
		if (got - want).Abs() > 2*time.Second {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestVariablesOfASignalTakePrecedence(t *testing.T) {
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://all.example")
	t.Setenv("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "http://m.example/x")
	t.Setenv("OTEL_EXPORTER_OTLP_LOGS_TIMEOUT", "7")
	t.Setenv("OTEL_EXPORTER_OTLP_LOGS_PROTOCOL", "grpc")
	for _, c := range []struct {
		signal  signal
		url     string
		timeout time.Duration
	}{
		{traces, "http://all.example/v1/traces", 10 * time.Second},
		{metrics, "http://m.example/x", 10 * time.Second},
		{logs, "http://all.example/opentelemetry.proto.collector.logs.v1." +
			"LogsService/Export", 7 * time.Millisecond},
	} {
		config, err := readConfig(c.signal, c.signal.protocol())
		if err != nil || config.url.String() != c.url ||
			config.timeout != c.timeout {
			t.Errorf("%v, %v, %v", config.url, config.timeout, err)
		}
	}
}
