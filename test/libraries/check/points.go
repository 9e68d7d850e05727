package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
)

// point is a data point of a metric, as otlprecv writes it.
type point struct {
	Scope      string         `json:"scope"`
	Name       string         `json:"name"`
	Unit       string         `json:"unit"`
	Attributes map[string]any `json:"attributes"`
}

// readPoints returns the points that come from hooks of libraries. Those of the
// Go runtime are tested elsewhere.
func readPoints(name string) ([]point, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	decoder := json.NewDecoder(file)
	var points []point
	for {
		var next point
		err := decoder.Decode(&next)
		if errors.Is(err, io.EOF) {
			return points, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if strings.HasPrefix(next.Scope, "otel.example/pkg/rules/") &&
			!strings.HasSuffix(next.Scope, "/runtime") {
			points = append(points, next)
		}
	}
}

// renderPoints returns a line for each metric, with its unit and the keys of
// all attributes of its points:
//
//	metric db.client.operation.duration in s: db.namespace db.operation.name …
func renderPoints(points []point) string {
	attributes := map[string]map[string]bool{}
	for _, p := range points {
		title := "metric " + p.Name + " in " + p.Unit + ":"
		if attributes[title] == nil {
			attributes[title] = map[string]bool{}
		}
		for name := range p.Attributes {
			attributes[title][name] = true
		}
	}
	var lines []string
	for title, names := range attributes {
		lines = append(lines, strings.Join(
			append([]string{title}, sorted(names)...), " ")+"\n")
	}
	sort.Strings(lines)
	return strings.Join(lines, "")
}

func sorted[V any](names map[string]V) []string {
	list := make([]string, 0, len(names))
	for name := range names {
		list = append(list, name)
	}
	sort.Strings(list)
	return list
}
