package setup

import (
	"context"
	"sync"

	"otel.example/pkg/inst-api"
)

// deferredExporter sends what a provider gives it through an exporter that may not be there
// yet: the order in which packages are initialised does not put exporters
// before this package, and programs make spans while they are initialised, too.
type deferredExporter[Item any] struct {
	// clone returns a copy that stays valid after the export.
	clone func(Item) Item

	mu      sync.Mutex
	send    func(context.Context, []Item) error
	pending []Item
}

// maxPending is how many items wait for an exporter, as many as the queue of
// the SDK holds by default.
const maxPending = 2048

// export sends items or lets them wait. Nothing that is called meanwhile is
// recorded: the requests that carry spans must not make spans.
func (d *deferredExporter[Item]) export(ctx context.Context,
	items []Item) error {
	d.mu.Lock()
	send := d.send
	if send == nil {
		for _, item := range items[:min(len(items),
			maxPending-len(d.pending))] {
			d.pending = append(d.pending, d.clone(item))
		}
	}
	d.mu.Unlock()
	if send == nil {
		return nil
	}
	return send(inst.Suppress(ctx), items)
}

// bind gives the exporter, and sends what has waited for it.
func (d *deferredExporter[Item]) bind(
	send func(context.Context, []Item) error) {
	d.mu.Lock()
	d.send = send
	pending := d.pending
	d.pending = nil
	d.mu.Unlock()
	if len(pending) == 0 {
		return
	}
	ctx := inst.Suppress(context.Background())
	if err := send(ctx, pending); err != nil {
		report(err)
	}
}
