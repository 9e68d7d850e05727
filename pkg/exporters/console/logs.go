package console

import (
	"context"
	"encoding/json"
	"io"
	"sync"
	"time"

	sdklog "go.opentelemetry.io/otel/sdk/log"

	"otel.example/pkg/setup/exporters"
)

// logExporter writes each log record as a JSON object on a line. The names of
// fields are those of the exporters of spans and metrics.
type logExporter struct {
	mu sync.Mutex
	to *json.Encoder
}

func newLogExporter(to io.Writer) *logExporter {
	return &logExporter{to: json.NewEncoder(to)}
}

// record is the JSON form of a log record.
type record struct {
	Timestamp         *time.Time `json:",omitempty"`
	ObservedTimestamp *time.Time `json:",omitempty"`
	EventName         string     `json:",omitempty"`
	Severity          int
	SeverityText      string
	Body              any
	Attributes        []keyValue
	TraceID, SpanID   string
	DroppedAttributes int
	Resource          any
	Scope             any
}

// keyValue is the JSON form of an attribute.
type keyValue struct {
	Key   string
	Value any
}

// Export implements sdklog.Exporter.
func (e *logExporter) Export(_ context.Context, records []sdklog.Record) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	for i := range records {
		if err := e.to.Encode(newRecord(&records[i])); err != nil {
			return err
		}
	}
	return nil
}

func newRecord(from *sdklog.Record) record {
	r := record{
		Timestamp:         timeOrNil(from.Timestamp()),
		ObservedTimestamp: timeOrNil(from.ObservedTimestamp()),
		EventName:         exporters.EventName(from),
		Severity:          int(from.Severity()),
		SeverityText:      from.SeverityText(),
		Body:              jsonValue(from.Body()),
		TraceID:           from.TraceID().String(),
		SpanID:            from.SpanID().String(),
		DroppedAttributes: from.DroppedAttributes(),
		Resource: exporters.RecordResource(from.Resource()).
			Attributes(),
		Scope: from.InstrumentationScope(),
	}
	exporters.WalkAttributes(from.WalkAttributes, func(name string, value any) {
		r.Attributes = append(r.Attributes, keyValue{name, jsonValue(value)})
	})
	return r
}

func timeOrNil(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

// ForceFlush implements sdklog.Exporter.
func (e *logExporter) ForceFlush(context.Context) error { return nil }

// Shutdown implements sdklog.Exporter.
func (e *logExporter) Shutdown(context.Context) error { return nil }
