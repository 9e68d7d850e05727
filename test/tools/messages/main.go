// Command messages checks that a test expects every message of the tool: the text of
// an error, a hint or a note. scripts/check-messages runs it.
//
//	messages ROOT
//
// A message is a string literal with words in tool/. It counts as tested if all its
// constant parts are in one test: in the string literals of an x_test.cc, or in a
// script of test/e2e. The file except, beside this one, lists messages that no test
// can cause, each with the reason. An entry of it that is tested or gone is an
// error.
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("messages: ")
	if len(os.Args) != 2 {
		log.Fatal("usage: messages ROOT")
	}
	found, tests, err := read(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	exceptions, err := readExceptions(
		filepath.Join(os.Args[1], "test/tools/messages/except"))
	if err != nil {
		log.Fatal(err)
	}
	reports := check(found, tests, exceptions)
	for _, report := range reports {
		fmt.Println(report)
	}
	if len(reports) > 0 {
		os.Exit(1)
	}
	fmt.Printf("%d messages, %d of them exceptions\n", len(found),
		len(exceptions))
}

// read returns the messages of the tool and the texts of the tests, one per file.
func read(root string) (found []message, tests []string, err error) {
	for _, pattern := range []string{"tool/*.cc", "tool/*/*.cc", "tool/*/*/*.cc",
		"tool/*/*.h", "tool/*/*/*.h", "test/e2e/*.sh"} {
		paths, err := filepath.Glob(filepath.Join(root, pattern))
		if err != nil {
			return nil, nil, err
		}
		for _, path := range paths {
			source, err := os.ReadFile(path)
			if err != nil {
				return nil, nil, err
			}
			switch {
			case strings.HasSuffix(path, ".sh"):
				tests = append(tests, normalize(string(source)))
			case strings.HasSuffix(path, "_test.cc"):
				tests = append(tests, literals(string(source)))
			default:
				name, _ := filepath.Rel(root, path)
				found = append(found, messages(name, string(source))...)
			}
		}
	}
	return found, tests, nil
}

// readExceptions reads a file of messages and reasons: a message is a line, and the
// lines indented below it are the reason. Lines that start with # are comments.
func readExceptions(path string) (map[string]bool, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	exceptions := map[string]bool{}
	last := ""
	for lines := bufio.NewScanner(file); lines.Scan(); {
		switch line := lines.Text(); {
		case line == "" || line[0] == '#':
		case line[0] == ' ' || line[0] == '\t':
			exceptions[last] = true
		default:
			if last != "" && !exceptions[last] {
				return nil, fmt.Errorf("%s: %q has no reason", path, last)
			}
			last = line
			exceptions[last] = false
		}
	}
	if last != "" && !exceptions[last] {
		return nil, fmt.Errorf("%s: %q has no reason", path, last)
	}
	return exceptions, nil
}

// check returns a line for each message that no test expects, and for each
// exception that is none.
func check(found []message, tests []string, exceptions map[string]bool) []string {
	var reports []string
	used := map[string]bool{}
	for _, m := range found {
		tested := m.tested(tests)
		if exceptions[normalize(m.text)] {
			used[normalize(m.text)] = !tested
		} else if !tested {
			reports = append(reports, fmt.Sprintf(
				"%s:%d: no test expects this message: %q", m.file, m.line, m.text))
		}
	}
	for text := range exceptions {
		if !used[text] {
			reports = append(reports, fmt.Sprintf(
				"except: the message is tested or gone, remove it: %q", text))
		}
	}
	return reports
}
