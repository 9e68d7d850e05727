package main

import (
	"encoding/hex"

	logspb "go.opentelemetry.io/proto/otlp/logs/v1"
)

// Record is a log record. It is written as a JSON object on one line.
type Record struct {
	Service    string         `json:"service"`
	Scope      string         `json:"scope"`
	Time       uint64         `json:"time_unix_nano"`
	Observed   uint64         `json:"observed_time_unix_nano"`
	Severity   int32          `json:"severity_number"`
	Text       string         `json:"severity_text,omitempty"`
	Event      string         `json:"event_name,omitempty"`
	Body       any            `json:"body"`
	Attributes map[string]any `json:"attributes"`
	TraceID    string         `json:"trace_id,omitempty"`
	SpanID     string         `json:"span_id,omitempty"`
	Resource   map[string]any `json:"resource"`
}

// convertLogs returns the records in a request.
func convertLogs(list []*logspb.ResourceLogs) []Record {
	var records []Record
	for _, of := range list {
		resource := attributes(of.GetResource().GetAttributes())
		service, _ := resource["service.name"].(string)
		for _, scope := range of.GetScopeLogs() {
			for _, from := range scope.GetLogRecords() {
				records = append(records, Record{Service: service,
					Resource:   resource,
					Scope:      scope.GetScope().GetName(),
					Time:       from.GetTimeUnixNano(),
					Observed:   from.GetObservedTimeUnixNano(),
					Severity:   int32(from.GetSeverityNumber()),
					Text:       from.GetSeverityText(),
					Event:      from.GetEventName(),
					Body:       value(from.GetBody()),
					Attributes: attributes(from.GetAttributes()),
					TraceID:    hex.EncodeToString(from.GetTraceId()),
					SpanID:     hex.EncodeToString(from.GetSpanId())})
			}
		}
	}
	return records
}
