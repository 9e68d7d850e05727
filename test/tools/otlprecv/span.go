package main

import (
	"encoding/hex"
	"strings"

	commonpb "go.opentelemetry.io/proto/otlp/common/v1"
	tracepb "go.opentelemetry.io/proto/otlp/trace/v1"
)

// Span is a span. It is written as a JSON object on one line.
type Span struct {
	TraceID  string `json:"trace_id"`
	SpanID   string `json:"span_id"`
	ParentID string `json:"parent_span_id,omitempty"`
	Service  string `json:"service"`
	Scope    string `json:"scope"`
	Version  string `json:"scope_version,omitempty"`
	Name     string `json:"name"`
	// Kind is internal, server, client, producer, consumer or unspecified.
	Kind       string         `json:"kind"`
	Start      uint64         `json:"start_unix_nano"`
	Duration   int64          `json:"duration_nano"`
	Status     string         `json:"status"`
	Message    string         `json:"status_message,omitempty"`
	Attributes map[string]any `json:"attributes"`
	Events     []Event        `json:"events,omitempty"`
	Links      []Link         `json:"links,omitempty"`
	Resource   map[string]any `json:"resource"`
}

// Event is an event of a span.
type Event struct {
	Name       string         `json:"name"`
	Time       uint64         `json:"time_unix_nano"`
	Attributes map[string]any `json:"attributes,omitempty"`
}

// Link is a link of a span to another span.
type Link struct {
	TraceID    string         `json:"trace_id"`
	SpanID     string         `json:"span_id"`
	Attributes map[string]any `json:"attributes,omitempty"`
}

// convert returns the spans in a request.
func convert(list []*tracepb.ResourceSpans) []Span {
	var spans []Span
	for _, of := range list {
		resource := attributes(of.GetResource().GetAttributes())
		service, _ := resource["service.name"].(string)
		for _, scope := range of.GetScopeSpans() {
			for _, from := range scope.GetSpans() {
				span := convertSpan(from)
				span.Service, span.Resource = service, resource
				span.Scope = scope.GetScope().GetName()
				span.Version = scope.GetScope().GetVersion()
				spans = append(spans, span)
			}
		}
	}
	return spans
}

func convertSpan(from *tracepb.Span) Span {
	span := Span{
		TraceID:  hex.EncodeToString(from.GetTraceId()),
		SpanID:   hex.EncodeToString(from.GetSpanId()),
		ParentID: hex.EncodeToString(from.GetParentSpanId()),
		Name:     from.GetName(),
		Kind:     short(from.GetKind().String(), "SPAN_KIND_"),
		Start:    from.GetStartTimeUnixNano(),
		Duration: int64(from.GetEndTimeUnixNano()) -
			int64(from.GetStartTimeUnixNano()),
		Status: short(from.GetStatus().GetCode().String(),
			"STATUS_CODE_"),
		Message:    from.GetStatus().GetMessage(),
		Attributes: attributes(from.GetAttributes()),
	}
	for _, event := range from.GetEvents() {
		span.Events = append(span.Events, Event{event.GetName(),
			event.GetTimeUnixNano(), attributes(event.GetAttributes())})
	}
	for _, link := range from.GetLinks() {
		span.Links = append(span.Links, Link{
			hex.EncodeToString(link.GetTraceId()),
			hex.EncodeToString(link.GetSpanId()),
			attributes(link.GetAttributes())})
	}
	return span
}

func short(name, prefix string) string {
	return strings.ToLower(strings.TrimPrefix(name, prefix))
}

func attributes(list []*commonpb.KeyValue) map[string]any {
	table := map[string]any{}
	for _, pair := range list {
		table[pair.GetKey()] = value(pair.GetValue())
	}
	return table
}

func value(from *commonpb.AnyValue) any {
	switch v := from.GetValue().(type) {
	case *commonpb.AnyValue_StringValue:
		return v.StringValue
	case *commonpb.AnyValue_BoolValue:
		return v.BoolValue
	case *commonpb.AnyValue_IntValue:
		return v.IntValue
	case *commonpb.AnyValue_DoubleValue:
		return v.DoubleValue
	case *commonpb.AnyValue_BytesValue:
		return v.BytesValue
	case *commonpb.AnyValue_ArrayValue:
		list := []any{}
		for _, element := range v.ArrayValue.GetValues() {
			list = append(list, value(element))
		}
		return list
	case *commonpb.AnyValue_KvlistValue:
		return attributes(v.KvlistValue.GetValues())
	}
	return nil
}
