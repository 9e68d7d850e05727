package main

import "testing"

func TestDifferentBlocks(t *testing.T) {
	const profile = "mode: atomic\na/a.go:3.20,5.2 1 7\na/a.go:7.9,8.2 2 0\n"
	for _, test := range []struct{ name, hooked, want string }{
		{"the same", profile, ""},
		{"another count",
			"mode: atomic\na/a.go:3.20,5.2 1 9\na/a.go:7.9,8.2 2 0\n", ""},
		{"another place",
			"mode: atomic\na/a.go:3.21,5.2 1 7\na/a.go:7.9,8.2 2 0\n",
			"coverage: a/a.go:3.21,5.2 1 7 with hooks, plainly a/a.go:3.20,5.2 1 7"},
		{"more", profile + "a/b.go:1.1,1.2 1 1\n", "coverage: " +
			"a/b.go:1.1,1.2 1 1 with hooks, plainly "},
		{"less", "mode: atomic\na/a.go:3.20,5.2 1 7", "not covered with hooks: " +
			"a/a.go:7.9,8.2 2 0"},
	} {
		if got := differentBlocks(profile, test.hooked); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
