// The profiles of -build cover: the same statements are counted with hooks, and
// no others.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// coverFlag has go write the profile of one side, if it is to be compared. What
// an earlier run left is removed, for a build that fails writes none.
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

// coverDiffers says what differs between the profiles, "" if nothing does. The
// counts are left out: a test that waits for another goroutine need not wait as
// often the next time.
func (r *runner) coverDiffers() string {
	if !builds[r.build].coverage {
		return ""
	}
	plain, err := os.ReadFile(r.profile("plain"))
	if err != nil {
		return "" // Nothing was tested.
	}
	hooked, err := os.ReadFile(r.profile("hooked"))
	if err != nil {
		return "no coverage profile"
	}
	return differentBlocks(string(plain), string(hooked))
}

// differentBlocks names the first line in which two profiles differ, but for
// the counts at the ends of lines.
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
