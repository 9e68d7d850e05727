package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"
)

// store keeps the spans received, and writes them to a file as they come.
type store struct {
	mu    sync.Mutex
	spans []Span
	file  *os.File
}

// newStore returns a store that writes to the file of that name, if it is not
// "".
func newStore(out string) (*store, error) {
	s := &store{}
	if out == "" {
		return s, nil
	}
	file, err := os.Create(out)
	s.file = file
	return s, err
}

// add keeps spans, each line of the file in one write.
func (s *store) add(spans []Span) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.spans = append(s.spans, spans...)
	if s.file == nil {
		return nil
	}
	return writeLines(s.file, spans)
}

// all returns the spans so far, in the order they came.
func (s *store) all() []Span {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Span(nil), s.spans...)
}

func (s *store) close() error {
	if s.file == nil {
		return nil
	}
	return s.file.Close()
}

// readFile adds the spans of a file of JSON lines.
func (s *store) readFile(name string) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	decoder := json.NewDecoder(file)
	for n := 1; ; n++ {
		var span Span
		err := decoder.Decode(&span)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: span %d: %w", name, n, err)
		}
		s.spans = append(s.spans, span)
	}
}

func writeLines(to io.Writer, spans []Span) error {
	for _, span := range spans {
		line, err := json.Marshal(span)
		if err != nil {
			return err
		}
		if _, err := to.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return nil
}
