package goroutine

import (
	"time"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api/goroutine"
)

// afterFuncOnEnter is at the start of time.AfterFunc. The runtime starts the
// goroutine of f, which descends from nobody.
func afterFuncOnEnter(ctx api.CallContext, d time.Duration, f func()) {
	if goroutine.Context() != nil {
		ctx.SetParam(1, goroutine.Carry(f))
	}
}

// submitOnEnter is at the start of methods that hand a task to a pool of
// workers, which have been started by whoever was there first.
func submitOnEnter(ctx api.CallContext, pool any, task func()) {
	if goroutine.Context() != nil {
		ctx.SetParam(1, goroutine.Carry(task))
	}
}

// sharedGoroutineOnEnter is at the start of goroutines which serve everybody,
// whoever they are started by: those of a connection that is kept alive, and
// those that keep a pool of connections.
func sharedGoroutineOnEnter(ctx api.CallContext) { goroutine.Drop() }
