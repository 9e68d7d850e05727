package main

import (
	"regexp"
	"strings"
)

// A message is a string literal of the tool that a user can read.
type message struct {
	file string
	line int
	text string
	// parts are the constant parts between placeholders.
	parts []string
}

// placeholder matches {} and {0:?} of {fmt}, and %s and %d of printf.
var placeholder = regexp.MustCompile(`\{[0-9]*(:[^}]*)?\}|%[sd]`)

// words matches two words in a row: a text, not a name, a path or a format.
var words = regexp.MustCompile(
	`[A-Za-z'"]{2,}[,:]? [A-Za-z'"` + "`" + `(]{2,}`)

// code matches what the tool writes as Go code or as lines of go.mod, and the pages
// of `otel help`.
var code = regexp.MustCompile(`\{\{|\t|:=|//|\n\n|` +
	`^(package|module|go|type|var|func|replace|if|defer) |\n.*\n$`)

// messages returns the messages of a C++ file.
func messages(file, source string) []message {
	var found []message
	for _, t := range scan(source) {
		if t.literal && words.MatchString(t.text) && !code.MatchString(t.text) {
			found = append(found,
				message{file, t.line, t.text, constantParts(t.text)})
		}
	}
	return found
}

// literals returns the string literals of a C++ file as one normalized text.
func literals(source string) string {
	var text strings.Builder
	for _, t := range scan(source) {
		if t.literal {
			text.WriteString(t.text + "\n")
		}
	}
	return normalize(text.String())
}

// constantParts returns the parts of a format that do not depend on its arguments.
func constantParts(format string) []string {
	var parts []string
	for _, part := range placeholder.Split(format, -1) {
		if part = normalize(part); len(part) >= 4 {
			parts = append(parts, part)
		}
	}
	return parts
}

// normalize removes the backslashes by which shells, regular expressions and C++
// escape, and replaces every run of white space by one space.
func normalize(text string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(text, `\`, "")), " ")
}

// tested reports whether one of the tests contains all parts of the message.
func (m message) tested(tests []string) bool {
	for _, text := range tests {
		if m.in(text) {
			return true
		}
	}
	return false
}

func (m message) in(text string) bool {
	for _, part := range m.parts {
		if !strings.Contains(text, part) {
			return false
		}
	}
	return true
}
