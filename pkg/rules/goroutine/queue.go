package goroutine

import (
	"time"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api/goroutine"
)

// afterFuncOnEnter is the enter hook of time.AfterFunc. The runtime starts the
// goroutine of f, which inherits nothing.
func afterFuncOnEnter(ctx api.CallContext, d time.Duration, f func()) {
	if goroutine.Context() != nil {
		ctx.SetParam(1, goroutine.Carry(f))
	}
}

// submitOnEnter is the enter hook of methods that pass a task to a worker pool.
// Whoever called first has started the workers.
func submitOnEnter(ctx api.CallContext, pool any, task func()) {
	if goroutine.Context() != nil {
		ctx.SetParam(1, goroutine.Carry(task))
	}
}

// sharedGoroutineOnEnter is the enter hook of functions that run as goroutines
// for everybody: those of a kept-alive connection, and those that maintain a
// connection pool.
func sharedGoroutineOnEnter(ctx api.CallContext) { goroutine.Drop() }
