package decls

import (
	"strings"
	"testing"
)

// Test files have no targets, but they are compiled together with them.
func helper(n int) int { return Beside(n) }

func TestDecls(t *testing.T) {
	var b strings.Builder
	Run(&b)
	if helper(2) != 4 || !strings.Contains(b.String(), "marked") {
		t.Error(b.String())
	}
}
