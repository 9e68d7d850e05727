package setup

import (
	"context"
	"sync"

	"otel.example/pkg/inst-api"
)

// late sends what a provider gives it through an exporter that may not be there
// yet: the order in which packages are initialised does not put exporters
// before this package, and programs make spans while they are initialised, too.
type late[Item any] struct {
	// keep returns a copy that stays valid after the export.
	keep func(Item) Item

	mu      sync.Mutex
	send    func(context.Context, []Item) error
	pending []Item
}

// mostPending is how many items wait for an exporter, as many as the queue of
// the SDK holds by default.
const mostPending = 2048

// export sends items or lets them wait. Nothing that is called meanwhile is
// recorded: the requests that carry spans must not make spans.
func (l *late[Item]) export(ctx context.Context, items []Item) error {
	l.mu.Lock()
	send := l.send
	if send == nil {
		for _, item := range items[:min(len(items),
			mostPending-len(l.pending))] {
			l.pending = append(l.pending, l.keep(item))
		}
	}
	l.mu.Unlock()
	if send == nil {
		return nil
	}
	return send(inst.Suppress(ctx), items)
}

// bind gives the exporter, and sends what has waited for it.
func (l *late[Item]) bind(send func(context.Context, []Item) error) {
	l.mu.Lock()
	l.send = send
	pending := l.pending
	l.pending = nil
	l.mu.Unlock()
	if len(pending) == 0 {
		return
	}
	ctx := inst.Suppress(context.Background())
	if err := send(ctx, pending); err != nil {
		report(err)
	}
}
