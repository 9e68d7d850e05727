package main

import (
	"regexp"
	"strings"
)

// renderRecords replaces the IDs of spans in log records, which differ between
// runs, by the name of the span, so that a wrong ID is visible:
//
//	{"msg":"hello","trace_id":"trace of client GET","span_id":"server GET /"}
func renderRecords(text string, spans []*span) string {
	names := map[string]string{}
	for _, s := range spans {
		names[s.SpanID] = s.Kind + " " + s.Name
	}
	for _, s := range spans {
		if names[s.ParentID] == "" {
			names[s.TraceID] = "trace of " + names[s.SpanID]
		}
	}
	text = id.ReplaceAllStringFunc(text, func(found string) string {
		if name := names[found]; name != "" {
			return name
		}
		return found
	})
	return port.ReplaceAllString(strings.TrimRight(text, "\n")+"\n", "$1:…")
}

var id = regexp.MustCompile(`\b([0-9a-f]{32}|[0-9a-f]{16})\b`)
