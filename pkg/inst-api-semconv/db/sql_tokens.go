package semdb

import "strings"

// tokenKind is the kind of a token of a query.
type tokenKind byte

const (
	// space is white space or a comment.
	space tokenKind = iota
	// word is a keyword or a name, quoted or not, without dots.
	word
	// literal is a string or a number.
	literal
	// symbol is any other character.
	symbol
)

// scanner splits a query into tokens. It handles the syntax that the dialects
// of SQL share, and their differences in quoting. An unterminated token extends
// to the end.
type scanner struct {
	text string
	// mysql selects the rules of MySQL: "…" is a string, a backslash escapes,
	// and # starts a comment.
	mysql bool
	at    int
}

// next returns the kind and text of the next token. It must not be called at
// the end of the text.
func (s *scanner) next() (tokenKind, string) {
	start := s.at
	c := s.text[start]
	kind := symbol
	switch {
	case isSpace(c):
		kind = space
		s.skip(isSpace)
	case strings.HasPrefix(s.text[start:], "--") || c == '#' && s.mysql:
		kind = space
		s.skipPast("\n", 0)
	case strings.HasPrefix(s.text[start:], "/*"):
		kind = space
		s.skipPast("*/", 2)
	case c == '\'' || c == '"' && s.mysql:
		kind = literal
		s.skipQuoted(c, s.mysql)
	case c == '"' || c == '`':
		kind = word
		s.skipQuoted(c, false)
	case c == '$' && s.skipDollarQuoted():
		kind = literal
	case isDigit(c) || c == '.' && isDigit(s.peek(1)):
		kind = literal
		s.skipNumber()
	case c == '$' || c == ':' || c == '@':
		s.at++
		s.skip(isName)
	case isName(c):
		kind = word
		s.skip(isName)
		// In E'…', N'…', X'…' and _utf8'…' the letters are part of the string.
		if s.peek(0) == '\'' && (s.at-start == 1 || c == '_') {
			kind = literal
			s.skipQuoted('\'', s.mysql || c == 'E' || c == 'e')
		}
	default:
		s.at++
	}
	return kind, s.text[start:s.at]
}

func isSpace(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isName(c byte) bool {
	return c == '_' || c >= 0x80 || isDigit(c) || c >= 'a' && c <= 'z' ||
		c >= 'A' && c <= 'Z'
}

// peek returns the byte n positions ahead, or 0 at the end.
func (s *scanner) peek(n int) byte {
	if s.at+n >= len(s.text) {
		return 0
	}
	return s.text[s.at+n]
}

func (s *scanner) skip(while func(byte) bool) {
	for s.at < len(s.text) && while(s.text[s.at]) {
		s.at++
	}
}

// skipPast moves behind the text end. The search starts from bytes ahead.
func (s *scanner) skipPast(end string, from int) {
	n := strings.Index(s.text[min(s.at+from, len(s.text)):], end)
	if n < 0 {
		s.at = len(s.text)
		return
	}
	s.at += from + n + len(end)
}

// skipQuoted moves behind the closing quote. A doubled quote stands for itself.
func (s *scanner) skipQuoted(quote byte, escapes bool) {
	for s.at++; s.at < len(s.text); s.at++ {
		switch c := s.text[s.at]; {
		case c == '\\' && escapes:
			s.at++
		case c == quote && s.peek(1) == quote:
			s.at++
		case c == quote:
			s.at++
			return
		}
	}
	s.at = len(s.text)
}

// skipDollarQuoted moves behind $tag$…$tag$ of PostgreSQL and reports whether
// there was such a string; $1 is a parameter.
func (s *scanner) skipDollarQuoted() bool {
	n := 1
	for isName(s.peek(n)) && (n > 1 || !isDigit(s.peek(n))) {
		n++
	}
	if s.peek(n) != '$' {
		return false
	}
	tag := s.text[s.at : s.at+n+1]
	s.skipPast(tag, len(tag))
	return true
}

func (s *scanner) skipNumber() {
	for s.at < len(s.text) {
		c := s.text[s.at]
		exponent := (c == '+' || c == '-') && s.at > 0 &&
			s.text[s.at-1]|0x20 == 'e' && isDigit(s.peek(1))
		if !isName(c) && c != '.' && !exponent {
			return
		}
		s.at++
	}
}
