package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// declared holds the names of the attributes that the conventions define.
type declared struct {
	names map[string]bool
	// prefixes are the prefixes of names that the program completes, such as
	// http.request.header.<key>.
	prefixes []string
}

var (
	keyPattern    = regexp.MustCompile(`attribute\.Key\("([^"]+)"\)`)
	prefixPattern = regexp.MustCompile(`attribute\.\w+\("([^"]+)\."\s*\+`)
)

// readDeclared reads the names from the Go files of OpenTelemetry's package.
func readDeclared(directory string) (*declared, error) {
	files, err := filepath.Glob(filepath.Join(directory, "*.go"))
	if err != nil {
		return nil, err
	}
	found := &declared{names: map[string]bool{}}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		for _, match := range keyPattern.FindAllSubmatch(text, -1) {
			found.names[string(match[1])] = true
		}
		for _, match := range prefixPattern.FindAllSubmatch(text, -1) {
			found.prefixes = append(found.prefixes, string(match[1])+".")
		}
	}
	if len(found.names) < 100 {
		return nil, fmt.Errorf("%s declares %d attributes", directory,
			len(found.names))
	}
	return found, nil
}

func (d *declared) has(name string) bool {
	for _, prefix := range d.prefixes {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return d.names[name]
}

// check reports each attribute of a span or a point that the conventions do not
// define.
func (d *declared) check(spans []*span, points []point) error {
	var problems []error
	look := func(of string, attributes map[string]any) {
		for name := range attributes {
			if !d.has(name) {
				problems = append(problems, fmt.Errorf(
					"%q: the conventions have no attribute %s", of, name))
			}
		}
	}
	for _, span := range spans {
		look(span.Name, span.Attributes)
	}
	for _, point := range points {
		look(point.Name, point.Attributes)
	}
	return errors.Join(problems...)
}
