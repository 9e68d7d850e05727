// Package goroutine lets goroutines know their current operation
// (otel.example/pkg/inst-api/goroutine). It enables that package, and its hooks
// handle the cases that the runtime alone does not:
//
//   - labels.go: programs use the same pointer for their profiler labels
//   - queue.go: functions that are called later, on another goroutine
//   - process.go: the operation that the environment names
//   - goroutine_api.go: the functions of package api for programs
//
// Without this rule set, or if OTEL_GO_DISABLED_INSTRUMENTATIONS lists
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
