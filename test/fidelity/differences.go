package main

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strings"
)

// difference is a test that passes plainly and cannot pass with hooks.
type difference struct {
	pkg, test string
	// where is "*" or a list of words, such as "data,race". A difference
	// applies to modes that contain one of the words.
	where  string
	reason string
	line   int
}

// readDifferences reads the list of differences. Each line has a package, a
// test, where it differs and the reason. Lines that begin with # are comments.
func readDifferences(file string) ([]difference, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []difference
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		text := strings.TrimSpace(lines.Text())
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		words := strings.Fields(text)
		if len(words) < 4 {
			return nil, fmt.Errorf("%s:%d: want package, test, where, reason", file, n)
		}
		out = append(out, difference{pkg: words[0], test: words[1],
			where: words[2], reason: strings.Join(words[3:], " "), line: n})
	}
	return out, lines.Err()
}

func (d difference) applies(pkg, mode string) bool {
	if d.pkg != pkg {
		return false
	}
	words := strings.Split(mode, "+")
	for where := range strings.SplitSeq(d.where, ",") {
		if where == "*" || slices.Contains(words, where) {
			return true
		}
	}
	return false
}

// knownTests returns the tests of a package that are listed for a mode.
func knownTests(known []difference, pkg, mode string) []string {
	var out []string
	for _, d := range known {
		if d.applies(pkg, mode) {
			out = append(out, d.test)
		}
	}
	return out
}
