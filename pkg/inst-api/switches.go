package inst

import (
	"context"
	"os"
	"strings"

	"otel.example/pkg/inst-api/goroutine"
)

// These are the user's switches: comma-separated lists of names, read once.
var (
	enabledNames  = nameSet(os.Getenv("OTEL_GO_ENABLED_INSTRUMENTATIONS"))
	disabledNames = nameSet(os.Getenv("OTEL_GO_DISABLED_INSTRUMENTATIONS"))
)

// Enabled reports whether the user wants the instrumentation with the given
// name: a library ("nethttp"), or one of its sides ("nethttp/client"). If
// OTEL_GO_ENABLED_INSTRUMENTATIONS is set, only what it lists is enabled. What
// OTEL_GO_DISABLED_INSTRUMENTATIONS lists is disabled in any case. Listing a
// library lists its sides. Case is ignored.
func Enabled(name string) bool {
	return enabledBy(enabledNames, disabledNames, name)
}

func enabledBy(enabled, disabled map[string]bool, name string) bool {
	name = strings.ToLower(name)
	library, _, _ := strings.Cut(name, "/")
	listed := func(set map[string]bool) bool { return set[name] || set[library] }
	if len(enabled) > 0 && !listed(enabled) {
		return false
	}
	return !listed(disabled)
}

func nameSet(list string) map[string]bool {
	names := map[string]bool{}
	for _, name := range strings.Split(list, ",") {
		if name = strings.ToLower(strings.TrimSpace(name)); name != "" {
			names[name] = true
		}
	}
	return names
}

type suppressKey struct{}

// Suppress returns a context in which no operation is recorded. Exporters send
// with it, because a request that reports spans must not make spans.
func Suppress(ctx context.Context) context.Context {
	return context.WithValue(ctx, suppressKey{}, true)
}

// Suppressed reports whether nothing is to be recorded: ctx comes from
// [Suppress], or this goroutine is suppressed.
func Suppressed(ctx context.Context) bool {
	return goroutine.Suppressed() || ctx.Value(suppressKey{}) != nil
}
