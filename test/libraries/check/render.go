package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"sort"
	"strings"
)

// span is a span as otlprecv writes it.
type span struct {
	TraceID    string         `json:"trace_id"`
	SpanID     string         `json:"span_id"`
	ParentID   string         `json:"parent_span_id"`
	Service    string         `json:"service"`
	Name       string         `json:"name"`
	Kind       string         `json:"kind"`
	Start      uint64         `json:"start_unix_nano"`
	Status     string         `json:"status"`
	Attributes map[string]any `json:"attributes"`
	Links      []struct {
		SpanID string `json:"span_id"`
	} `json:"links"`
	children []*span
}

func readSpans(name string) ([]*span, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	decoder := json.NewDecoder(file)
	var spans []*span
	for {
		next := new(span)
		err := decoder.Decode(next)
		if errors.Is(err, io.EOF) {
			return spans, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		spans = append(spans, next)
	}
}

// render returns the spans as text, each below its parent, in the order in
// which they started:
//
//	client SELECT items
//	  db.namespace = shop
//	  | server GET /
//	  |   http.route = /
func render(spans []*span) string {
	sort.SliceStable(spans, func(i, j int) bool {
		return spans[i].Start < spans[j].Start
	})
	known := map[string]*span{}
	for _, s := range spans {
		known[s.SpanID] = s
	}
	var text strings.Builder
	var roots []*span
	for _, s := range spans {
		if parent := known[s.ParentID]; parent != nil {
			parent.children = append(parent.children, s)
		} else {
			roots = append(roots, s)
		}
	}
	for _, root := range roots {
		root.write(&text, "", known)
	}
	return text.String()
}

func (s *span) write(to *strings.Builder, indent string,
	known map[string]*span) {
	fmt.Fprintf(to, "%s%s %s", indent, s.Kind, s.Name)
	if s.Status != "unset" {
		fmt.Fprintf(to, " (%s)", s.Status)
	}
	to.WriteByte('\n')
	for _, name := range sorted(s.Attributes) {
		fmt.Fprintf(to, "%s  %s = %s\n", indent, name,
			shown(name, s.Attributes[name]))
	}
	for _, link := range s.Links {
		name := "another program's span"
		if linked := known[link.SpanID]; linked != nil {
			name = linked.Kind + " " + linked.Name
		}
		fmt.Fprintf(to, "%s  -> %s\n", indent, name)
	}
	for _, child := range s.children {
		child.write(to, indent+"  | ", known)
	}
}

// changing are the attributes whose values differ between runs.
var changing = map[string]bool{
	"server.port": true, "network.peer.port": true, "client.port": true,
	"process.pid": true, "messaging.message.id": true,
	"messaging.client.id": true, "messaging.kafka.offset": true,
}

var port = regexp.MustCompile(`(127\.0\.0\.1|localhost|\[::1\]):\d+`)

func shown(name string, value any) string {
	if changing[name] {
		return "…"
	}
	return port.ReplaceAllString(fmt.Sprint(value), "$1:…")
}
