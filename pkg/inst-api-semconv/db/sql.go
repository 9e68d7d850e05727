package semdb

import (
	"maps"
	"strings"
	"sync/atomic"
)

// Statement is what can be told of a query without knowing the database.
type Statement struct {
	// Text is the query with ? in place of strings and numbers, and without
	// comments: both may hold data.
	Text string
	// Summary has the operations and what they work on, few and short enough for
	// the name of a span: "INSERT orders SELECT carts".
	Summary string
	// Operation is that of the query, Collection the one table that it names,
	// Procedure what it calls; "" where there is not exactly one.
	Operation, Collection, Procedure string
}

// maxQueryLength is as much of a query as is looked at.
const maxQueryLength = 16 << 10

// maxStatements is the number of queries that are kept, parsed. Programs whose
// queries hold values have more; then each is parsed when it comes.
const (
	maxStatements   = 1000
	maxCachedLength = 4 << 10
)

// Statements parses queries and keeps the result. The zero value is ready; it is
// safe for concurrent use.
type Statements struct {
	known atomic.Pointer[map[string]*Statement]
}

// Parse tells what a query does. system is a value of db.system.name.
func (s *Statements) Parse(system, query string) *Statement {
	known := s.known.Load()
	if known != nil {
		if statement := (*known)[query]; statement != nil {
			return statement
		}
	}
	statement := parse(system, query)
	full := known != nil && len(*known) >= maxStatements
	if full || len(query) > maxCachedLength {
		return statement
	}
	larger := map[string]*Statement{}
	if known != nil {
		larger = maps.Clone(*known)
	}
	// The program may have the query in a buffer of its own.
	larger[strings.Clone(query)] = statement
	s.known.CompareAndSwap(known, &larger)
	return statement
}

func parse(system, query string) *Statement {
	query = query[:min(len(query), maxQueryLength)]
	p := parser{listDepth: -1}
	scanner := scanner{text: query,
		mysql: system == "mysql" || system == "mariadb"}
	var text strings.Builder
	text.Grow(len(query))
	for scanner.at < len(query) {
		kind, piece := scanner.next()
		switch kind {
		case space:
			p.space(&text, piece)
			continue
		case literal:
			text.WriteByte('?')
		default:
			text.WriteString(piece)
		}
		p.take(kind, piece)
	}
	return p.statement(strings.TrimSpace(text.String()))
}

// space writes white space as it is, and a blank for a comment.
func (p *parser) space(to *strings.Builder, piece string) {
	if isSpace(piece[0]) {
		to.WriteString(piece)
	} else {
		to.WriteByte(' ')
	}
}
