package setup

import (
	"context"
	"sync"

	"otel.example/pkg/inst-api"
)

// deferredExporter exports items through an exporter that may not exist yet. An
// exporter's package may be initialized after this one, and programs make spans
// during initialization.
type deferredExporter[Item any] struct {
	// clone returns a copy that stays valid after the export.
	clone func(Item) Item

	mu      sync.Mutex
	send    func(context.Context, []Item) error
	pending []Item
}

// maxPending is the number of items that wait for an exporter. It equals the
// default size of the SDK's queue.
const maxPending = 2048

// export sends items, or keeps them until the exporter is there. Nothing is
// recorded during the export, because requests that carry spans must not make
// spans.
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

// bind sets the function that sends, and sends the items that were kept.
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
