package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	collectorpb "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	commonpb "go.opentelemetry.io/proto/otlp/common/v1"
	resourcepb "go.opentelemetry.io/proto/otlp/resource/v1"
	tracepb "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/protobuf/proto"
)

func text(s string) *commonpb.AnyValue {
	return &commonpb.AnyValue{
		Value: &commonpb.AnyValue_StringValue{StringValue: s}}
}

func request() *collectorpb.ExportTraceServiceRequest {
	span := func(id, parent byte, name string,
		kind tracepb.Span_SpanKind) *tracepb.Span {
		s := &tracepb.Span{TraceId: bytes.Repeat([]byte{0xab}, 16),
			SpanId: bytes.Repeat([]byte{id}, 8), Name: name, Kind: kind,
			StartTimeUnixNano: 1000000 * uint64(id),
			EndTimeUnixNano:   1000000*uint64(id) + 1500000}
		if parent != 0 {
			s.ParentSpanId = bytes.Repeat([]byte{parent}, 8)
		}
		return s
	}
	last := span(3, 2, "GET /a", tracepb.Span_SPAN_KIND_SERVER)
	last.Status = &tracepb.Status{Code: tracepb.Status_STATUS_CODE_ERROR,
		Message: "broken"}
	last.Attributes = []*commonpb.KeyValue{{Key: "http.response.status_code",
		Value: &commonpb.AnyValue{Value: &commonpb.AnyValue_IntValue{
			IntValue: 500}}}}
	return &collectorpb.ExportTraceServiceRequest{
		ResourceSpans: []*tracepb.ResourceSpans{{
			Resource: &resourcepb.Resource{Attributes: []*commonpb.KeyValue{
				{Key: "service.name", Value: text("shop")}}},
			ScopeSpans: []*tracepb.ScopeSpans{{
				Scope: &commonpb.InstrumentationScope{Name: "s"},
				Spans: []*tracepb.Span{
					// Children may arrive before their parents.
					last,
					span(1, 0, "job", tracepb.Span_SPAN_KIND_INTERNAL),
					span(2, 1, "GET", tracepb.Span_SPAN_KIND_CLIENT),
					span(4, 1, "GET", tracepb.Span_SPAN_KIND_CLIENT),
				}}}}}}
}

const wantTree = `trace abababababababababababababababab: 4 spans, 1 service, 4.5ms
└─ shop  job  [internal]  1.5ms
   ├─ shop  GET  [client]  1.5ms
   │  └─ shop  GET /a  [server]  1.5ms  http.response.status_code=500  ERROR broken
   └─ shop  GET  [client]  1.5ms
`

func start(t *testing.T) *receiver {
	t.Helper()
	s, err := newStore(filepath.Join(t.TempDir(), "spans"))
	if err != nil {
		t.Fatal(err)
	}
	r, err := listen("127.0.0.1:0", "127.0.0.1:0", s)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.stop(); s.close() })
	return r
}

func send(t *testing.T, r *receiver, kind, encoding string,
	body io.Reader) int {
	t.Helper()
	req, _ := http.NewRequest("POST",
		"http://"+r.httpAddress()+"/v1/traces", body)
	req.Header.Set("Content-Type", kind)
	req.Header.Set("Content-Encoding", encoding)
	response, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	return response.StatusCode
}

func TestHTTP(t *testing.T) {
	r := start(t)
	body, _ := proto.Marshal(request())
	var zipped bytes.Buffer
	w := gzip.NewWriter(&zipped)
	w.Write(body)
	w.Close()
	for _, c := range []struct {
		kind, encoding string
		body           io.Reader
		want           int
	}{
		{protobufType, "", bytes.NewReader(body), 200},
		{protobufType, "gzip", &zipped, 200},
		{protobufType, "br", bytes.NewReader(body), 400},
		{protobufType, "gzip", bytes.NewReader(body), 400},
		{protobufType, "", strings.NewReader("x"), 400},
		{"application/json", "", strings.NewReader("{}"), 415},
	} {
		if got := send(t, r, c.kind, c.encoding, c.body); got != c.want {
			t.Errorf("%s %s: %d, want %d", c.kind, c.encoding, got, c.want)
		}
	}
	if n := len(r.store.all()); n != 8 {
		t.Errorf("%d spans", n)
	}
}

func TestGRPCAndTheFile(t *testing.T) {
	r := start(t)
	connection, err := grpc.NewClient(r.grpcAddress(),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close()
	_, err = collectorpb.NewTraceServiceClient(connection).Export(
		context.Background(), request())
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	_, err = run(options{from: r.store.file.Name(), tree: true}, &out)
	if err != nil || out.String() != wantTree {
		t.Errorf("%v\n%s", err, &out)
	}
	response, err := http.Get("http://" + r.httpAddress() + "/tree")
	if err != nil {
		t.Fatal(err)
	}
	served, _ := io.ReadAll(response.Body)
	response.Body.Close()
	if string(served) != wantTree {
		t.Errorf("/tree: %s", served)
	}
}

func TestProgramStatus(t *testing.T) {
	for script, want := range map[string]int{
		"true": 0, "exit 7": 7, "kill -TERM $$": 143,
		`test -n "$OTEL_EXPORTER_OTLP_ENDPOINT"`: 0,
	} {
		status, err := run(options{httpAddress: "127.0.0.1:0",
			grpcAddress: "127.0.0.1:0",
			program:     []string{"sh", "-c", script}}, io.Discard)
		if err != nil || status != want {
			t.Errorf("%q: %d, %v", script, status, err)
		}
	}
}

func TestMistakes(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad")
	os.WriteFile(bad, []byte("{\"name\":\"a\"}\nx\n"), 0o644)
	for want, o := range map[string]options{
		"span 2":              {from: bad},
		"no such file":        {from: bad + "none"},
		"missing port":        {httpAddress: "127.0.0.1"},
		"executable file not": {program: []string{"no-such-program"}},
	} {
		_, err := run(o, io.Discard)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}

// A span that is its own ancestor must not make an endless tree.
func TestTreeOfACircle(t *testing.T) {
	got := tree([]Span{{TraceID: "t", SpanID: "a", ParentID: "a"}})
	if strings.Count(got, "\n") != 1 {
		t.Errorf("%s", got)
	}
}

// The text of a query may have several lines, but a span has one.
func TestTreeOfManyLines(t *testing.T) {
	got := tree([]Span{{TraceID: "t", SpanID: "a",
		Attributes: map[string]any{"db.query.text": "SELECT 1,\n\t\t2"}}})
	if strings.Count(got, "\n") != 2 ||
		!strings.Contains(got, "db.query.text=SELECT 1, 2") {
		t.Errorf("%s", got)
	}
}

func get(t *testing.T, r *receiver, path string) []byte {
	t.Helper()
	response, err := http.Get("http://" + r.httpAddress() + path)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return text
}
