package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

// exported is an OpenTelemetry log record, as otlprecv writes it.
type exported struct {
	Scope      string         `json:"scope"`
	Time       uint64         `json:"time_unix_nano"`
	Severity   int            `json:"severity_number"`
	Text       string         `json:"severity_text"`
	Body       any            `json:"body"`
	Attributes map[string]any `json:"attributes"`
	TraceID    string         `json:"trace_id"`
	SpanID     string         `json:"span_id"`
}

// renderExported reads log records and returns a line for each: the scope, the
// number and text of the severity, the body, the attributes and the span.
//
//	go.uber.org/zap 13 warn "with" {"b":2} in server GET
func renderExported(name string, spans []*span) (string, error) {
	file, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer file.Close()
	var lines strings.Builder
	for decoder := json.NewDecoder(file); ; {
		var record exported
		if err := decoder.Decode(&record); errors.Is(err, io.EOF) {
			return renderRecords(lines.String(), spans), nil
		} else if err != nil {
			return "", fmt.Errorf("%s: %w", name, err)
		}
		line, err := record.line()
		if err != nil {
			return "", fmt.Errorf("%s: %w", name, err)
		}
		lines.WriteString(line)
	}
}

func (record exported) line() (string, error) {
	if record.Time == 0 {
		return "", fmt.Errorf("the record %v has no time", record.Body)
	}
	body, err := json.Marshal(record.Body)
	if err != nil {
		return "", err
	}
	attributes, err := json.Marshal(record.Attributes)
	if err != nil {
		return "", err
	}
	line := fmt.Sprintf("%s %d %s %s %s", record.Scope, record.Severity,
		record.Text, body, attributes)
	if record.SpanID != "" {
		line += " in " + record.SpanID + ", " + record.TraceID
	}
	return line + "\n", nil
}
