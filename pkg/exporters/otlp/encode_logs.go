package otlp

import (
	sdklog "go.opentelemetry.io/otel/sdk/log"

	"otel.example/pkg/setup/exporters"
)

// The messages are those of opentelemetry/proto/logs/v1/logs.proto, version 1
// (https://github.com/open-telemetry/opentelemetry-proto).

// encodeLogs returns an ExportLogsServiceRequest. It is empty if there are no
// records.
func encodeLogs(records []sdklog.Record) []byte {
	list := make([]*sdklog.Record, len(records))
	for i := range records {
		list[i] = &records[i]
	}
	return encodeItems(list, func(r *sdklog.Record) origin {
		return origin{exporters.RecordResource(r.Resource()), r.InstrumentationScope()}
	}, appendRecord)
}

func appendRecord(to []byte, r *sdklog.Record) []byte {
	traceID, spanID := r.TraceID(), r.SpanID()
	to = appendFixed64(to, 1, nanoseconds(r.Timestamp()))
	// The SDK and the protocol number severities equally.
	to = appendVarint(to, 2, uint64(r.Severity()))
	to = appendString(to, 3, r.SeverityText())
	// An empty value has no fields; then there is no body.
	to = appendBytes(to, 5, appendLogValue(nil, r.Body()))
	exporters.WalkAttributes(r.WalkAttributes, func(name string, value any) {
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
	return appendString(to, 12, exporters.EventName(r))
}
