package hooks

import (
	"testing"

	"otel.example/pkg/api/apitest"
)

// Hooks can be tested without the tool.
func TestGreetingOnExit(t *testing.T) {
	name, result := "world", "Hello, world!"
	ctx := apitest.New("main", "greeting").Params(&name).Results(&result)
	greetingOnExit(ctx, result)
	if want := "Hello, world! (seen by a hook)"; result != want {
		t.Errorf("got %q, want %q", result, want)
	}
}
