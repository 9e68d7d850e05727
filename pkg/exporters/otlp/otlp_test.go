package otlp

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"math"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.opentelemetry.io/otel"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
)

// The content of encoded requests is compared with that of the official
// exporters by the receiver in test/tools/otlprecv.

var oneSpan = tracetest.SpanStubs{{Name: "the span"}}.Snapshots()

// exporterTo returns an exporter that sends to the handler and retries quickly.
func exporterTo(t *testing.T, handler http.HandlerFunc) *SpanExporter {
	t.Helper()
	collector := httptest.NewServer(handler)
	t.Cleanup(collector.Close)
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.URL+"/base")
	exporter, err := NewSpanExporter(HTTP)
	if err != nil {
		t.Fatal(err)
	}
	exporter.firstWait = time.Millisecond
	t.Cleanup(func() { exporter.Shutdown(context.Background()) })
	return exporter
}

func TestRequest(t *testing.T) {
	t.Setenv("OTEL_EXPORTER_OTLP_HEADERS", "authorization=Bearer%20x, b=1")
	for _, compression := range []string{"none", "gzip"} {
		t.Setenv("OTEL_EXPORTER_OTLP_COMPRESSION", compression)
		exporter := exporterTo(t, func(w http.ResponseWriter,
			r *http.Request) {
			body, _ := io.ReadAll(r.Body)
			if r.Header.Get("Content-Encoding") == "gzip" {
				unzipped, err := gzip.NewReader(bytes.NewReader(body))
				if err != nil {
					t.Error(err)
					return
				}
				body, _ = io.ReadAll(unzipped)
			} else if compression == "gzip" {
				t.Error("not compressed")
			}
			if !bytes.Equal(body, encodeSpans(oneSpan)) {
				t.Errorf("body %q", body)
			}
			h := r.Header
			if r.URL.Path != "/base/v1/traces" || h.Get("B") != "1" ||
				h.Get("Authorization") != "Bearer x" ||
				h.Get("Content-Type") != "application/x-protobuf" ||
				!strings.HasPrefix(h.Get("User-Agent"), "OTel-OTLP-Exporter-Go/") {
				t.Errorf("%s %v", r.URL, h)
			}
		})
		if err := exporter.ExportSpans(context.Background(),
			oneSpan); err != nil {
			t.Error(err)
		}
	}
}

func TestRetries(t *testing.T) {
	for name, c := range map[string]struct {
		statuses []int
		requests int
		fails    bool
	}{
		"success":   {[]int{200}, 1, false},
		"temporary": {[]int{503, 429, 502, 504, 200}, 5, false},
		"permanent": {[]int{400}, 1, true},
		"no more":   {[]int{503, 500}, 2, true},
	} {
		requests := 0
		exporter := exporterTo(t, func(w http.ResponseWriter,
			r *http.Request) {
			w.WriteHeader(c.statuses[requests])
			requests++
		})
		err := exporter.ExportSpans(context.Background(), oneSpan)
		if requests != c.requests || (err != nil) != c.fails {
			t.Errorf("%s: %d requests, %v", name, requests, err)
		}
	}
}

func TestRetryAfterIsRespected(t *testing.T) {
	requests := 0
	exporter := exporterTo(t, func(w http.ResponseWriter, r *http.Request) {
		requests++
		w.Header().Set("Retry-After", "3600")
		http.Error(w, "come back later", http.StatusServiceUnavailable)
	})
	start := time.Now()
	err := exporter.ExportSpans(context.Background(), oneSpan)
	if requests != 1 || err == nil || time.Since(start) > 5*time.Second {
		t.Errorf("%d requests, %v", requests, err)
	}
	if !strings.Contains(err.Error(), "503 Service Unavailable come back") {
		t.Errorf("message %q", err)
	}
}

func TestTimeout(t *testing.T) {
	t.Setenv("OTEL_EXPORTER_OTLP_TIMEOUT", "50")
	stop := make(chan struct{})
	exporter := exporterTo(t, func(w http.ResponseWriter, r *http.Request) {
		<-stop
	})
	defer close(stop)
	err := exporter.ExportSpans(context.Background(), oneSpan)
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v", err)
	}
}

func TestRejectedSpansAreReported(t *testing.T) {
	var reported []string
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) {
		reported = append(reported, err.Error())
	}))
	exporter := exporterTo(t, func(w http.ResponseWriter, r *http.Request) {
		// Field 1 contains field 1, 3 spans, and field 2, "full".
		io.WriteString(w, "\x0a\x08\x08\x03\x12\x04full")
	})
	if err := exporter.ExportSpans(context.Background(),
		oneSpan); err != nil {
		t.Fatal(err)
	}
	if len(reported) != 1 ||
		reported[0] != "the collector rejected 3 spans: full" {
		t.Errorf("%q", reported)
	}
}

func TestNothingToSend(t *testing.T) {
	exporter := exporterTo(t, func(w http.ResponseWriter, r *http.Request) {
		t.Error("a request without spans")
	})
	exporter.ExportSpans(context.Background(), []sdktrace.ReadOnlySpan{})
}

func TestEndpoint(t *testing.T) {
	for _, c := range []struct {
		protocol, general, traces, insecure, want string
	}{
		{HTTP, "", "", "", "http://localhost:4318/v1/traces"},
		{HTTP, "https://c.example", "", "", "https://c.example/v1/traces"},
		{HTTP, "http://c.example:1/a/", "", "",
			"http://c.example:1/a/v1/traces"},
		{HTTP, "http://no.example", "http://c.example/x", "",
			"http://c.example/x"},
		{HTTP, "", "http://c.example", "", "http://c.example/"},
		{GRPC, "", "", "", "http://localhost:4317" + traces.grpcPath},
		{GRPC, "https://c.example/ignored", "", "",
			"https://c.example" + traces.grpcPath},
		{GRPC, "c.example:4317", "", "", "https://c.example:4317" + traces.grpcPath},
		{GRPC, "c.example:4317", "", "true",
			"http://c.example:4317" + traces.grpcPath},
		{HTTP, "c.example:4318", "", "", "OTEL_EXPORTER_OTLP_ENDPOINT: " +
			"invalid value \"c.example:4318\", want a URL such as " +
			"http://localhost:4318"},
		{HTTP, "", "gopher://c.example", "",
			"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: invalid value " +
				"\"gopher://c.example\", want a URL such as " +
				"http://localhost:4318"},
	} {
		t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", c.general)
		t.Setenv("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", c.traces)
		t.Setenv("OTEL_EXPORTER_OTLP_INSECURE", c.insecure)
		got := ""
		if u, err := traces.endpoint(c.protocol); err != nil {
			got = err.Error()
		} else {
			got = u.String()
		}
		if got != c.want {
			t.Errorf("%+v: got %s", c, got)
		}
	}
}

func TestInvalidVariables(t *testing.T) {
	notPEM := filepath.Join(t.TempDir(), "ca.pem")
	os.WriteFile(notPEM, []byte("x"), 0o600)
	for _, c := range []struct{ name, value, want string }{
		{"HEADERS", "secret", "invalid entry for \"secret\""},
		{"HEADERS", "a=%zz", "invalid entry for \"a\""},
		{"TIMEOUT", "10s", "invalid value \"10s\", want milliseconds"},
		{"TIMEOUT", "-1", "invalid value \"-1\""},
		{"COMPRESSION", "zstd", "unknown compression \"zstd\""},
		{"CERTIFICATE", notPEM, "no certificate in " + notPEM},
		{"CERTIFICATE", notPEM + "x", "no such file"},
		{"CLIENT_CERTIFICATE", notPEM, "CLIENT_CERTIFICATE: "},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Setenv(variablePrefix+c.name, c.value)
			_, err := NewSpanExporter(HTTP)
			if err == nil || !strings.Contains(err.Error(), c.want) ||
				!strings.HasPrefix(err.Error(), variablePrefix+c.name+": ") {
				t.Errorf("%v", err)
			}
		})
	}
}

func TestHTTPSWithCustomCA(t *testing.T) {
	got := false
	collector := httptest.NewTLSServer(http.HandlerFunc(
		func(http.ResponseWriter, *http.Request) { got = true }))
	defer collector.Close()
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.URL)
	t.Setenv("OTEL_EXPORTER_OTLP_CERTIFICATE", writePEM(t, collector))
	exporter, err := NewSpanExporter(HTTP)
	if err != nil {
		t.Fatal(err)
	}
	defer exporter.Shutdown(context.Background())
	err = exporter.ExportSpans(context.Background(), oneSpan)
	if err != nil || !got {
		t.Errorf("%v", err)
	}
}

func TestEachField(t *testing.T) {
	message := appendVarint(nil, 1, 300)
	message = appendFixed64(message, 2, math.MaxUint64)
	message = appendFixed32(message, 3, 7)
	message = appendString(message, 4, "text")
	var fields []int
	var number uint64
	var text string
	err := eachField(message, func(field int, n uint64, bytes []byte) {
		fields = append(fields, field)
		if field == 1 {
			number = n
		}
		if field == 4 {
			text = string(bytes)
		}
	})
	if err != nil || len(fields) != 4 || number != 300 || text != "text" {
		t.Errorf("%v %v %d %q", err, fields, number, text)
	}
	// A truncated or malformed message is an error, never a panic.
	for n := 1; n < len(message); n++ {
		eachField(message[:n], func(int, uint64, []byte) {})
	}
	for _, broken := range []string{"\x08", "\x0a\x05ab", "\x0b", "\xff",
		"\x11abc", "\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"} {
		if eachField([]byte(broken), func(int, uint64, []byte) {}) == nil {
			t.Errorf("%q was read", broken)
		}
	}
}
