package otlp

import (
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/sdk/instrumentation"
	sdklog "go.opentelemetry.io/otel/sdk/log"
	"go.opentelemetry.io/otel/sdk/resource"
)

// The messages are those of opentelemetry/proto/logs/v1/logs.proto, version 1
// (https://github.com/open-telemetry/opentelemetry-proto).

// scopeLogs are records of one resource and scope.
type scopeLogs struct {
	resource *resource.Resource
	scope    instrumentation.Scope
	records  []*sdklog.Record
}

// encodeLogs returns an ExportLogsServiceRequest, nothing for no records.
func encodeLogs(records []sdklog.Record) []byte {
	var request []byte
	for _, g := range groupLogs(records) {
		request = appendMessage(request, 1, func(to []byte) []byte {
			to = appendResource(to, g.resource)
			to = appendMessage(to, 2, g.append)
			return appendString(to, 3, g.resource.SchemaURL())
		})
	}
	return request
}

// groupLogs sorts records by resource and scope, in the order of their first
// record.
func groupLogs(records []sdklog.Record) []*scopeLogs {
	type key struct {
		resource attribute.Distinct
		scope    instrumentation.Scope
	}
	known := map[key]*scopeLogs{}
	var groups []*scopeLogs
	for i := range records {
		r := &records[i]
		of := recordResource(r.Resource())
		k := key{of.Equivalent(), r.InstrumentationScope()}
		g := known[k]
		if g == nil {
			g = &scopeLogs{of, k.scope, nil}
			known[k] = g
			groups = append(groups, g)
		}
		g.records = append(g.records, r)
	}
	return groups
}

func (g *scopeLogs) append(to []byte) []byte {
	to = appendScope(to, g.scope)
	for _, record := range g.records {
		to = appendMessage(to, 2, func(to []byte) []byte {
			return appendRecord(to, record)
		})
	}
	return appendString(to, 3, g.scope.SchemaURL)
}

func appendRecord(to []byte, r *sdklog.Record) []byte {
	traceID, spanID := r.TraceID(), r.SpanID()
	to = appendFixed64(to, 1, nanoseconds(r.Timestamp()))
	// The SDK numbers severities as the protocol does.
	to = appendVarint(to, 2, uint64(r.Severity()))
	to = appendString(to, 3, r.SeverityText())
	if body := r.Body(); !body.Empty() {
		to = appendMessage(to, 5, func(to []byte) []byte {
			return appendLogValue(to, body)
		})
	}
	walkAttributes(r.WalkAttributes, func(name string, value any) {
		to = appendMessage(to, 6, func(to []byte) []byte {
			return appendLogPair(to, name, value)
		})
	})
	to = appendVarint(to, 7, uint64(r.DroppedAttributes()))
	to = appendFixed32(to, 8, uint32(r.TraceFlags()))
	if traceID.IsValid() {
		to = appendBytes(to, 9, traceID[:])
	}
	if spanID.IsValid() {
		to = appendBytes(to, 10, spanID[:])
	}
	to = appendFixed64(to, 11, nanoseconds(r.ObservedTimestamp()))
	return appendString(to, 12, r.EventName())
}
