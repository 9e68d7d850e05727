// This file compares the coverage profiles of -build cover: with hooks, the
// same statements must be counted, and no others.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// coverFlag returns the flag that makes go write the profile of one side, if
// profiles are compared. It removes the profile of an earlier run, because a
// build that fails writes none.
func (r *runner) coverFlag(side string) []string {
	if !builds[r.build].coverage {
		return nil
	}
	file := r.profile(side)
	os.Remove(file)
	return []string{"-coverprofile=" + file}
}

func (r *runner) profile(side string) string {
	return filepath.Join(r.work, "cover."+side)
}

// coverageDifference describes how the profiles differ, or returns "". Counts
// are ignored: a test that waits for another goroutine need not wait the same
// number of times.
func (r *runner) coverageDifference() string {
	if !builds[r.build].coverage {
		return ""
	}
	plain, err := os.ReadFile(r.profile("plain"))
	if err != nil {
		// No package was tested.
		return ""
	}
	hooked, err := os.ReadFile(r.profile("hooked"))
	if err != nil {
		return "no coverage profile"
	}
	return differentBlocks(string(plain), string(hooked))
}

// differentBlocks returns a description of the first line in which two profiles
// differ, ignoring the count at the end of each line.
func differentBlocks(plain, hooked string) string {
	want, got := strings.Split(plain, "\n"), strings.Split(hooked, "\n")
	for i := range max(len(want), len(got)) {
		switch {
		case i >= len(want):
			return "covered with hooks only: " + got[i]
		case i >= len(got):
			return "not covered with hooks: " + want[i]
		case withoutCount(want[i]) != withoutCount(got[i]):
			return fmt.Sprintf("coverage: %s with hooks, plainly %s", got[i], want[i])
		}
	}
	return ""
}

func withoutCount(line string) string {
	if at := strings.LastIndexByte(line, ' '); at >= 0 {
		return line[:at]
	}
	return line
}
