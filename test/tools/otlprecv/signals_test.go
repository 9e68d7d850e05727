package main

// These tests compare the metric and log exporters that the tool puts into
// programs with the official ones: the same messages must arrive.

import (
	"bytes"
	"context"
	"testing"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlplog/otlploghttp"
	"go.opentelemetry.io/otel/exporters/otlp/otlpmetric/otlpmetrichttp"
	"go.opentelemetry.io/otel/log"
	"go.opentelemetry.io/otel/sdk/instrumentation"
	sdklog "go.opentelemetry.io/otel/sdk/log"
	"go.opentelemetry.io/otel/sdk/log/logtest"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	"go.opentelemetry.io/otel/sdk/resource"
	"go.opentelemetry.io/otel/trace"
	logscollectorpb "go.opentelemetry.io/proto/otlp/collector/logs/v1"
	metricscollectorpb "go.opentelemetry.io/proto/otlp/collector/metrics/v1"
	"google.golang.org/protobuf/encoding/prototext"
	"google.golang.org/protobuf/proto"

	"otel.example/pkg/exporters/otlp"
)

// arrives runs an export to a receiver and returns the request that arrives.
func arrives(t *testing.T, endpoint func(*receiver) string,
	export func(context.Context) error) proto.Message {
	t.Helper()
	r := start(t)
	var request proto.Message
	r.observeRequest = func(m proto.Message) { request = m }
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://"+endpoint(r))
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	if err := export(ctx); err != nil {
		t.Fatal(err)
	}
	return request
}

// agree compares what our exporter sends, with each protocol, with a request.
func agree(t *testing.T, official proto.Message,
	ours func(ctx context.Context, protocol string) error) {
	t.Helper()
	for _, compression := range []string{"none", "gzip"} {
		t.Setenv("OTEL_EXPORTER_OTLP_COMPRESSION", compression)
		for protocol, address := range map[string]func(*receiver) string{
			otlp.HTTP: (*receiver).httpAddress,
			otlp.GRPC: (*receiver).grpcAddress,
		} {
			got := arrives(t, address, func(ctx context.Context) error {
				return ours(ctx, protocol)
			})
			dropExtras(got)
			if !proto.Equal(got, official) {
				t.Errorf("%s %s:\n%s\nofficial:\n%s", protocol, compression,
					prototext.Format(got), prototext.Format(official))
			}
		}
	}
}

// dropExtras removes what the official exporters omit: the zero threshold, and
// the number of dropped attributes. They write "INVALID" for an empty value.
func dropExtras(request proto.Message) {
	switch request := request.(type) {
	case *metricscollectorpb.ExportMetricsServiceRequest:
		for _, scope := range request.ResourceMetrics[0].ScopeMetrics {
			for _, metric := range scope.Metrics {
				for _, point := range metric.GetExponentialHistogram().
					GetDataPoints() {
					point.ZeroThreshold = 0
				}
			}
		}
	case *logscollectorpb.ExportLogsServiceRequest:
		for _, scope := range request.ResourceLogs[0].ScopeLogs {
			for _, record := range scope.LogRecords {
				record.DroppedAttributesCount = 0
				for _, pair := range record.Body.GetKvlistValue().GetValues() {
					list := pair.Value.GetArrayValue().GetValues()
					if len(list) > 0 && list[len(list)-1].Value == nil {
						list[len(list)-1] = text("INVALID")
					}
				}
			}
		}
	}
}

func at(n int) time.Time { return time.Unix(1700000000, int64(n)) }

var someSet = attribute.NewSet(everyType[:8]...)

func numbers[N int64 | float64](values ...N) []metricdata.DataPoint[N] {
	var points []metricdata.DataPoint[N]
	for i, value := range values {
		points = append(points, metricdata.DataPoint[N]{Attributes: someSet,
			StartTime: at(i), Time: at(i + 5), Value: value,
			Exemplars: []metricdata.Exemplar[N]{{Time: at(3), Value: value,
				FilteredAttributes: everyType[:3], SpanID: make([]byte, 8),
				TraceID: make([]byte, 16)}}})
	}
	return append(points, metricdata.DataPoint[N]{})
}

func histogram[N int64 | float64]() metricdata.Histogram[N] {
	return metricdata.Histogram[N]{
		Temporality: metricdata.DeltaTemporality,
		DataPoints: []metricdata.HistogramDataPoint[N]{
			{Attributes: someSet, StartTime: at(1), Time: at(2), Count: 7,
				Bounds: []float64{0, 1.5, 10}, BucketCounts: []uint64{1, 0, 4, 2},
				Min: metricdata.NewExtrema[N](0),
				Max: metricdata.NewExtrema[N](12), Sum: 40,
				Exemplars: numbers[N](3)[0].Exemplars},
			{Count: 1}}}
}

func exponential[N int64 | float64]() metricdata.ExponentialHistogram[N] {
	return metricdata.ExponentialHistogram[N]{
		Temporality: metricdata.CumulativeTemporality,
		DataPoints: []metricdata.ExponentialHistogramDataPoint[N]{
			{Attributes: someSet, StartTime: at(1), Time: at(2), Count: 7,
				Min: metricdata.NewExtrema[N](1), Sum: 40, Scale: -3,
				ZeroCount: 2, ZeroThreshold: 0.25,
				PositiveBucket: metricdata.ExponentialBucket{Offset: 300,
					Counts: []uint64{1, 0, 1 << 40}},
				NegativeBucket: metricdata.ExponentialBucket{Offset: -2},
				Exemplars:      numbers[N](3)[0].Exemplars}}}
}

func everyMetric() *metricdata.ResourceMetrics {
	var list []metricdata.Metrics
	for name, data := range map[string]metricdata.Aggregation{
		"gauge.int":       metricdata.Gauge[int64]{DataPoints: numbers[int64](0, -5)},
		"gauge.float":     metricdata.Gauge[float64]{DataPoints: numbers(0, -0.5)},
		"histogram.int":   histogram[int64](),
		"histogram.float": histogram[float64](),
		"exponential.int": exponential[int64](),
		"exponential":     exponential[float64](),
		"sum.int": metricdata.Sum[int64]{IsMonotonic: true,
			Temporality: metricdata.DeltaTemporality,
			DataPoints:  numbers[int64](1)},
		"sum.float": metricdata.Sum[float64]{DataPoints: numbers(1e9),
			Temporality: metricdata.CumulativeTemporality},
		"summary": metricdata.Summary{DataPoints: []metricdata.SummaryDataPoint{{
			Attributes: someSet, StartTime: at(1), Time: at(2), Count: 3, Sum: 4,
			QuantileValues: []metricdata.QuantileValue{{Quantile: 0.5, Value: 1},
				{Quantile: 1, Value: 0}}}}},
	} {
		list = append(list, metricdata.Metrics{Name: name, Unit: "s",
			Description: "about " + name, Data: data})
	}
	return &metricdata.ResourceMetrics{
		Resource: resource.NewWithAttributes("https://schema.example/1",
			attribute.String("service.name", "one")),
		ScopeMetrics: []metricdata.ScopeMetrics{
			{Scope: instrumentation.Scope{Name: "scope", Version: "v1",
				SchemaURL:  "https://schema.example/2",
				Attributes: attribute.NewSet(attribute.Int("a", 1))},
				Metrics: list},
			{Scope: instrumentation.Scope{Name: "other"},
				Metrics: list[:1]}}}
}

func TestOurMetricsAgreeWithTheOfficialOnes(t *testing.T) {
	data := everyMetric()
	official := arrives(t, (*receiver).httpAddress,
		func(ctx context.Context) error {
			exporter, err := otlpmetrichttp.New(ctx)
			if err != nil {
				return err
			}
			return exporter.Export(ctx, data)
		})
	agree(t, official, func(ctx context.Context, protocol string) error {
		exporter, err := otlp.NewMetricExporter(protocol)
		if err != nil {
			return err
		}
		defer exporter.Shutdown(ctx)
		return exporter.Export(ctx, data)
	})
}

func everyRecord() []sdklog.Record {
	one := resource.NewWithAttributes("https://schema.example/1",
		attribute.String("service.name", "one"))
	scope := instrumentation.Scope{Name: "scope", Version: "v1",
		SchemaURL: "https://schema.example/2"}
	full := logtest.RecordFactory{EventName: "event", Timestamp: at(1),
		ObservedTimestamp: at(2), Severity: log.SeverityWarn2,
		SeverityText: "WARN2", TraceID: trace.TraceID{1, 2},
		SpanID: trace.SpanID{3}, TraceFlags: trace.FlagsSampled,
		Resource: one, InstrumentationScope: &scope, DroppedAttributes: 300,
		Body: log.MapValue(log.String("a", "b"),
			log.Slice("list", log.IntValue(1), log.BytesValue([]byte{0, 1}),
				log.Value{})),
		Attributes: []log.KeyValue{log.Bool("yes", true), log.Bool("no", false),
			log.Int("zero", 0), log.Int64("int", -1<<40),
			log.Float64("f", -1.5), log.String("s", "ü"), log.String("e", ""),
			log.Bytes("bytes", []byte("x")), log.Map("m", log.Int("k", 3)),
			log.Slice("nothing")}}
	plain := logtest.RecordFactory{Body: log.StringValue("plain"),
		Timestamp: at(9), ObservedTimestamp: at(9), Resource: one,
		InstrumentationScope: &instrumentation.Scope{Name: "other"}}
	return []sdklog.Record{full.NewRecord(), plain.NewRecord(),
		full.NewRecord()}
}

func TestOurLogsAgreeWithTheOfficialOnes(t *testing.T) {
	official := arrives(t, (*receiver).httpAddress,
		func(ctx context.Context) error {
			exporter, err := otlploghttp.New(ctx)
			if err != nil {
				return err
			}
			return exporter.Export(ctx, everyRecord())
		})
	agree(t, official, func(ctx context.Context, protocol string) error {
		exporter, err := otlp.NewLogExporter(protocol)
		if err != nil {
			return err
		}
		defer exporter.Shutdown(ctx)
		return exporter.Export(ctx, everyRecord())
	})
}

func TestMetricsAndLogsAreShown(t *testing.T) {
	r := start(t)
	r.store.points.add(nil)
	for path, want := range map[string]string{
		"/metrics": `"name":"sum.int","unit":"s","description":"about sum.int",` +
			`"type":"sum","temporality":"delta","monotonic":true`,
		"/logs": `"severity_number":14,"severity_text":"WARN2",` +
			`"event_name":"event","body":{"a":"b","list":[1,"AAE=",null]}`,
	} {
		arrives(t, func(*receiver) string { return r.httpAddress() },
			func(ctx context.Context) error {
				metrics, _ := otlp.NewMetricExporter(otlp.HTTP)
				logs, _ := otlp.NewLogExporter(otlp.HTTP)
				if err := metrics.Export(ctx, everyMetric()); err != nil {
					return err
				}
				return logs.Export(ctx, everyRecord())
			})
		if text := get(t, r, path); !bytes.Contains(text, []byte(want)) {
			t.Errorf("%s: no %s in %s", path, want, text)
		}
	}
}
