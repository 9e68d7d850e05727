package main

import (
	"strconv"
	"strings"
)

// A token is an identifier, a string literal or another byte of C++ source.
type token struct {
	text string
	line int
	// literal is true for a string literal, whose text is its value. Adjacent
	// literals are one token, as for the compiler.
	literal bool
}

// A scanner splits C++ source into tokens.
type scanner struct {
	source string
	at     int
	line   int
	tokens []token
}

// scan returns the tokens of C++ source, without comments and preprocessor
// directives.
func scan(source string) []token {
	s := &scanner{source: source, line: 1}
	for s.at < len(s.source) {
		s.next()
	}
	return s.tokens
}

func (s *scanner) next() {
	rest := s.source[s.at:]
	switch c := rest[0]; {
	case strings.HasPrefix(rest, "//"):
		s.skip(indexOrEnd(rest, "\n"))
	case strings.HasPrefix(rest, "/*"):
		s.skip(indexOrEnd(rest, "*/"))
	case c == '#' && s.startsLine():
		s.skip(indexOrEnd(rest, "\n"))
	case strings.HasPrefix(rest, `R"`):
		s.rawString(rest)
	case c == '"':
		end := quoteEnd(rest, '"')
		value, err := strconv.Unquote(rest[:end])
		if err != nil {
			// An escape that Go does not have.
			value = rest[1 : end-1]
		}
		s.literal(value, end)
	case c == '\'':
		s.skip(quoteEnd(rest, '\''))
	case isLetter(c):
		end := 1
		for end < len(rest) && (isLetter(rest[end]) || isDigit(rest[end])) {
			end++
		}
		s.add(rest[:end], end)
	case isDigit(c):
		// A digit separator is no quote.
		end := 1
		for end < len(rest) && (isLetter(rest[end]) || isDigit(rest[end]) ||
			rest[end] == '\'') {
			end++
		}
		s.skip(end)
	case c == ' ' || c == '\t' || c == '\n':
		s.skip(1)
	default:
		s.add(rest[:1], 1)
	}
}

func (s *scanner) skip(bytes int) {
	s.line += strings.Count(s.source[s.at:s.at+bytes], "\n")
	s.at += bytes
}

func (s *scanner) add(text string, bytes int) {
	s.tokens = append(s.tokens, token{text: text, line: s.line})
	s.skip(bytes)
}

func (s *scanner) literal(value string, bytes int) {
	if last := len(s.tokens) - 1; last >= 0 && s.tokens[last].literal {
		s.tokens[last].text += value
	} else {
		s.tokens = append(s.tokens,
			token{text: value, line: s.line, literal: true})
	}
	s.skip(bytes)
}

// rawString scans R"delimiter(value)delimiter".
func (s *scanner) rawString(rest string) {
	open := strings.IndexByte(rest, '(')
	if open < 0 {
		s.add(rest[:1], 1)
		return
	}
	value := rest[open+1:]
	end := ")" + rest[2:open] + `"`
	length := strings.Index(value, end)
	if length < 0 {
		length = len(value) - len(end)
	}
	s.literal(value[:length], open+1+length+len(end))
}

// startsLine reports whether only spaces precede on the line.
func (s *scanner) startsLine() bool {
	line := s.source[strings.LastIndexByte(s.source[:s.at], '\n')+1 : s.at]
	return strings.TrimSpace(line) == ""
}

// quoteEnd returns the length of a literal in quotes.
func quoteEnd(rest string, quote byte) int {
	for i := 1; i < len(rest); i++ {
		switch rest[i] {
		case '\\':
			i++
		case quote:
			return i + 1
		}
	}
	return len(rest)
}

func indexOrEnd(text, part string) int {
	if i := strings.Index(text, part); i >= 0 {
		return i + len(part)
	}
	return len(text)
}

func isLetter(c byte) bool {
	return c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
