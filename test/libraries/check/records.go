package main

import (
	"regexp"
	"strings"
)

// Log records name spans by ids that no two runs have in common. renderRecords
// puts in place of each the name of the span it belongs to, so that a wrong one
// shows:
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
