package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"
)

// store holds what was received: spans, data points and log records.
type store struct {
	table[Span]
	points  table[Point]
	records table[Record]
}

// table holds items of one kind, and writes them to a file as they arrive.
type table[T any] struct {
	mu   sync.Mutex
	list []T
	file *os.File
}

// newStore returns a store that writes spans to the file out, unless that is
// "".
func newStore(out string) (*store, error) {
	s := &store{}
	return s, s.open(out)
}

// open makes the table write to the named file, unless the name is "".
func (s *table[T]) open(name string) (err error) {
	if name != "" {
		s.file, err = os.Create(name)
	}
	return err
}

// add stores items. It writes each line of the file with one write.
func (s *table[T]) add(list []T) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.list = append(s.list, list...)
	if s.file == nil {
		return nil
	}
	return writeLines(s.file, list)
}

// all returns the items so far, in the order of arrival.
func (s *table[T]) all() []T {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]T(nil), s.list...)
}

func (s *table[T]) closeFile() error {
	if s.file == nil {
		return nil
	}
	return s.file.Close()
}

func (s *store) close() error {
	return errors.Join(s.closeFile(), s.points.closeFile(),
		s.records.closeFile())
}

// readFile adds the spans in a file of JSON lines.
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
		s.list = append(s.list, span)
	}
}

func writeLines[T any](to io.Writer, list []T) error {
	for _, item := range list {
		line, err := json.Marshal(item)
		if err != nil {
			return err
		}
		if _, err := to.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return nil
}
