package semdb

import (
	"maps"
	"strings"
	"sync/atomic"
)

// Statement is what a query reveals without knowledge of the database.
type Statement struct {
	// Text is the query without comments and with ? in place of strings and
	// numbers. Comments, strings and numbers may hold data.
	Text string
	// Summary lists the operations and their targets, as in "INSERT orders
	// SELECT carts". It is short and of low cardinality, so it can name a span.
	Summary string
	// Operation is the operation of the query, Collection the only table that
	// it names, and Procedure the procedure that it calls. Each is "" unless
	// there is exactly one.
	Operation, Collection, Procedure string
}

// maxQueryLength is the number of bytes of a query that are parsed.
const maxQueryLength = 16 << 10

// maxStatements limits the number of queries whose result is cached, and
// maxCachedLength their length in bytes. Programs whose queries contain values
// exceed the limit; further queries are parsed each time.
const (
	maxStatements   = 1000
	maxCachedLength = 4 << 10
)

// Statements parses queries and caches the results. The zero value is an empty
// cache. It is safe for concurrent use.
type Statements struct {
	known atomic.Pointer[map[string]*Statement]
}

// Parse returns what a query does. system is a value of db.system.name. The
// result is shared and must not be modified.
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
	// The program may reuse the buffer that holds the query.
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

// space writes white space unchanged, and a blank for a comment.
func (p *parser) space(to *strings.Builder, piece string) {
	if isSpace(piece[0]) {
		to.WriteString(piece)
	} else {
		to.WriteByte(' ')
	}
}
