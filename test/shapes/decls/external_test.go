package decls_test

import (
	"testing"

	"example.com/shapes/decls"
)

func external() int { return decls.One() }

func TestExternal(t *testing.T) {
	if external() != 1 {
		t.Error("not one")
	}
}
