// Package goroutine makes goroutines know the operation they work for
// (otel.example/pkg/inst-api/goroutine): it switches that on, and its hooks see
// to what the runtime alone does not do.
//
//   - labels.go: programs use the same pointer for their profiler labels
//   - queue.go: functions that are called later, on another goroutine
//   - process.go: the operation that the environment names
//   - users.go: what programs can ask by package api
//
// Without this rule set, or if OTEL_GO_DISABLED_INSTRUMENTATIONS has
// "goroutine", no goroutine has an operation.
package goroutine

import (
	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api/goroutine"
)

func init() {
	if inst.Enabled("goroutine") {
		goroutine.Enable()
		api.OtelGoroutine = goroutineAPI{}
	}
}
