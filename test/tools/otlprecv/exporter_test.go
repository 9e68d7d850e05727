package main

// These tests compare the exporter that the tool puts into programs
// (pkg/exporters/otlp) with the official one: the same spans must arrive with
// both protocols.

import (
	"bytes"
	"context"
	"encoding/json"
	"math"
	"reflect"
	"testing"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/sdk/instrumentation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"
	tracepb "go.opentelemetry.io/proto/otlp/trace/v1"
	grpccodes "google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	"otel.example/pkg/exporters/otlp"
)

func spanContext(n byte, remote bool) trace.SpanContext {
	state, _ := trace.ParseTraceState("vendor=1,other=2")
	return trace.NewSpanContext(trace.SpanContextConfig{
		TraceID: trace.TraceID{n, 2}, SpanID: trace.SpanID{n},
		TraceFlags: trace.FlagsSampled, TraceState: state, Remote: remote})
}

var everyType = []attribute.KeyValue{
	attribute.Bool("yes", true), attribute.Bool("no", false),
	attribute.Int("zero", 0), attribute.Int64("least", math.MinInt64),
	attribute.Float64("f", 1.5), attribute.Float64("none", 0),
	attribute.String("s", "text"), attribute.String("empty", ""),
	attribute.BoolSlice("bs", []bool{true, false}),
	attribute.Int64Slice("is", []int64{-1, 0, 1 << 40}),
	attribute.Float64Slice("fs", []float64{0, -2.5}),
	attribute.StringSlice("ss", []string{"a", "", "ü"}),
	attribute.StringSlice("long", make([]string, 300)),
	attribute.IntSlice("nothing", nil),
}

func stubs() tracetest.SpanStubs {
	at := func(n int) time.Time { return time.Unix(1700000000, int64(n)) }
	one := resource.NewWithAttributes("https://schema.example/1",
		attribute.String("service.name", "one"))
	two := resource.NewSchemaless(attribute.String("service.name", "two"))
	scope := instrumentation.Scope{Name: "scope", Version: "v1",
		SchemaURL:  "https://schema.example/2",
		Attributes: attribute.NewSet(attribute.Int("a", 1))}
	return tracetest.SpanStubs{
		{Name: "full", SpanContext: spanContext(1, false),
			Parent: spanContext(9, true), SpanKind: trace.SpanKindServer,
			StartTime: at(1), EndTime: at(500), Attributes: everyType,
			Events: []sdktrace.Event{{Name: "event", Time: at(7),
				Attributes: everyType, DroppedAttributeCount: 3}, {}},
			Links: []sdktrace.Link{{SpanContext: spanContext(5, true),
				Attributes: everyType[:2], DroppedAttributeCount: 1}},
			Status:            sdktrace.Status{Code: codes.Error, Description: "no"},
			DroppedAttributes: 1, DroppedEvents: 2, DroppedLinks: 300,
			Resource: one, InstrumentationScope: scope},
		{Name: "other resource", SpanContext: spanContext(2, false),
			SpanKind: trace.SpanKindClient, Resource: two,
			Status: sdktrace.Status{Code: codes.Ok}},
		{Name: "other scope", SpanContext: spanContext(3, false),
			SpanKind: trace.SpanKindProducer, Resource: one,
			StartTime: at(3), EndTime: at(4)},
		{Name: "again", SpanContext: spanContext(4, false),
			Parent: spanContext(1, false), SpanKind: trace.SpanKindConsumer,
			Resource: one, InstrumentationScope: scope},
		{Resource: one, SpanKind: trace.SpanKindInternal},
	}
}

// received sends spans through an exporter and returns what arrives by span, as
// JSON and as protocol messages.
func received(t *testing.T, endpoint func(*receiver) string,
	create func() (sdktrace.SpanExporter, error)) (map[string]string,
	map[string]*tracepb.Span) {
	t.Helper()
	r := start(t)
	raw := map[string]*tracepb.Span{}
	r.observe = func(list []*tracepb.ResourceSpans) error {
		for _, of := range list {
			for _, scope := range of.GetScopeSpans() {
				for _, span := range scope.GetSpans() {
					raw[span.GetName()] = span
				}
			}
		}
		return nil
	}
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://"+endpoint(r))
	exporter, err := create()
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	if err := exporter.ExportSpans(ctx, stubs().Snapshots()); err != nil {
		t.Fatal(err)
	}
	exporter.Shutdown(ctx)
	lines := map[string]string{}
	for _, span := range r.store.all() {
		line, _ := json.Marshal(span)
		lines[span.Name] = string(line)
	}
	return lines, raw
}

func TestOurExporterAgreesWithTheOfficialOne(t *testing.T) {
	official, officialRaw := received(t, (*receiver).httpAddress,
		func() (sdktrace.SpanExporter, error) {
			return otlptracehttp.New(context.Background())
		})
	if len(official) != len(stubs()) {
		t.Fatalf("%d spans", len(official))
	}
	for _, compression := range []string{"none", "gzip"} {
		t.Setenv("OTEL_EXPORTER_OTLP_COMPRESSION", compression)
		for protocol, address := range map[string]func(*receiver) string{
			otlp.HTTP: (*receiver).httpAddress,
			otlp.GRPC: (*receiver).grpcAddress,
		} {
			ours, raw := received(t, address,
				func() (sdktrace.SpanExporter, error) {
					return otlp.NewSpanExporter(protocol)
				})
			if !reflect.DeepEqual(ours, official) {
				t.Errorf("%s %s:\n%v\nofficial:\n%v", protocol, compression,
					ours, official)
			}
			compareRaw(t, raw, officialRaw)
		}
	}
}

// compareRaw compares whole messages, except two things that the official
// exporter omits: the trace flags in the flags of spans and links, and the
// trace state of links.
func compareRaw(t *testing.T, ours, official map[string]*tracepb.Span) {
	t.Helper()
	const isRemoteBits = 0x300
	for name, want := range official {
		got := proto.Clone(ours[name]).(*tracepb.Span)
		got.Flags &= isRemoteBits
		for _, link := range got.Links {
			link.Flags &= isRemoteBits
			link.TraceState = ""
		}
		if !proto.Equal(got, want) {
			t.Errorf("%q:\n%v\nofficial:\n%v", name, got, want)
		}
	}
}

// The official exporter loses the whole batch if a string is not valid UTF-8.
func TestOurExporterRepairsStrings(t *testing.T) {
	r := start(t)
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://"+r.httpAddress())
	exporter, err := otlp.NewSpanExporter(otlp.HTTP)
	if err != nil {
		t.Fatal(err)
	}
	spans := tracetest.SpanStubs{{Name: "a\xffb"}}.Snapshots()
	if err := exporter.ExportSpans(context.Background(), spans); err != nil {
		t.Fatal(err)
	}
	if got := r.store.all(); len(got) != 1 || got[0].Name != "a\uFFFDb" {
		t.Errorf("%v", got)
	}
}

func TestGRPCErrors(t *testing.T) {
	r := start(t)
	r.observe = func([]*tracepb.ResourceSpans) error {
		return status.Error(grpccodes.InvalidArgument, "spans are refused: 100%")
	}
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://"+r.grpcAddress())
	exporter, err := otlp.NewSpanExporter(otlp.GRPC)
	if err != nil {
		t.Fatal(err)
	}
	err = exporter.ExportSpans(context.Background(), stubs().Snapshots())
	if err == nil || !bytes.Contains([]byte(err.Error()),
		[]byte(`gRPC status "3" spans are refused: 100%`)) {
		t.Errorf("%v", err)
	}
}
