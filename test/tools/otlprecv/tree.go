package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

// keyAttributes are the attributes that a tree shows, in this order.
var keyAttributes = []string{
	"http.response.status_code", "url.full", "url.path", "rpc.method",
	"db.system.name", "db.query.text", "messaging.destination.name",
	"error.type",
}

// tree returns each trace as a tree, the oldest trace first. A span whose
// parent has not arrived is a root.
func tree(spans []Span) string {
	traces := map[string][]Span{}
	var order []string
	for _, span := range sortedByStart(spans) {
		if traces[span.TraceID] == nil {
			order = append(order, span.TraceID)
		}
		traces[span.TraceID] = append(traces[span.TraceID], span)
	}
	var text strings.Builder
	for i, id := range order {
		if i > 0 {
			text.WriteString("\n")
		}
		drawTrace(&text, id, traces[id])
	}
	return text.String()
}

func sortedByStart(spans []Span) []Span {
	return slices.SortedStableFunc(slices.Values(spans),
		func(a, b Span) int { return cmp.Compare(a.Start, b.Start) })
}

func drawTrace(text *strings.Builder, id string, spans []Span) {
	known := map[string]bool{}
	services := map[string]bool{}
	for _, span := range spans {
		known[span.SpanID] = true
		services[span.Service] = true
	}
	children := map[string][]Span{}
	for _, span := range spans {
		parent := span.ParentID
		if !known[parent] {
			parent = ""
		}
		children[parent] = append(children[parent], span)
	}
	fmt.Fprintf(text, "trace %s: %s, %s, %v\n", id,
		count(len(spans), "span"), count(len(services), "service"),
		duration(spans))
	drawChildren(text, children, "", "")
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// duration returns the time from the first start to the last end.
func duration(spans []Span) time.Duration {
	start, end := spans[0].Start, uint64(0)
	for _, span := range spans {
		end = max(end, span.Start+uint64(span.Duration))
	}
	return rounded(int64(end - start))
}

func rounded(nanoseconds int64) time.Duration {
	return time.Duration(nanoseconds).Round(time.Microsecond)
}

func drawChildren(text *strings.Builder, children map[string][]Span,
	parent, indent string) {
	list := children[parent]
	// This ends the recursion for a span that is its own ancestor.
	delete(children, parent)
	for i, span := range list {
		branch, below := "├─ ", "│  "
		if i == len(list)-1 {
			branch, below = "└─ ", "   "
		}
		text.WriteString(indent + branch + line(span) + "\n")
		drawChildren(text, children, span.SpanID, indent+below)
	}
}

func line(span Span) string {
	text := fmt.Sprintf("%s  %s  [%s]  %v", span.Service, span.Name,
		span.Kind, rounded(span.Duration))
	for _, key := range keyAttributes {
		if value, ok := span.Attributes[key]; ok {
			text += fmt.Sprintf("  %s=%s", key, oneLine(value))
		}
	}
	if span.Status == "error" {
		text += "  ERROR"
		if span.Message != "" {
			text += " " + span.Message
		}
	}
	return text
}

// oneLine returns a value as text, with a space in place of each white space.
func oneLine(value any) string {
	return strings.Join(strings.Fields(fmt.Sprint(value)), " ")
}
