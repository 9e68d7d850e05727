package otlp

import (
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/sdk/instrumentation"
	"go.opentelemetry.io/otel/sdk/resource"
)

// This file has what the requests of all signals share: each is a list of
// resources with a list of scopes with a list of items.

// origin is where an item comes from.
type origin struct {
	resource *resource.Resource
	scope    instrumentation.Scope
}

// group holds items of one origin.
type group[Item any] struct {
	origin
	items []Item
}

// encodeItems returns a request with the items. add appends an item. Items of
// one scope are written together. The resource, which all items of a program
// usually share, is written once for consecutive scopes that have it.
func encodeItems[Item any](items []Item, from func(Item) origin,
	add func([]byte, Item) []byte) []byte {
	groups := groupItems(items, from)
	var request []byte
	for len(groups) > 0 {
		same := 1
		for same < len(groups) && groups[same].resource.Equivalent() ==
			groups[0].resource.Equivalent() {
			same++
		}
		request = appendMessage(request, 1, func(to []byte) []byte {
			return appendGroups(to, groups[:same], add)
		})
		groups = groups[same:]
	}
	return request
}

// groupItems groups items by origin. Groups are in the order of their first
// item.
func groupItems[Item any](items []Item,
	from func(Item) origin) []*group[Item] {
	type key struct {
		resource attribute.Distinct
		scope    instrumentation.Scope
	}
	known := map[key]*group[Item]{}
	var groups []*group[Item]
	for _, item := range items {
		of := from(item)
		k := key{of.resource.Equivalent(), of.scope}
		g := known[k]
		if g == nil {
			g = &group[Item]{of, nil}
			known[k] = g
			groups = append(groups, g)
		}
		g.items = append(g.items, item)
	}
	return groups
}

// appendGroups appends the fields of ResourceSpans or ResourceLogs. All groups
// have the same resource.
func appendGroups[Item any](to []byte, groups []*group[Item],
	add func([]byte, Item) []byte) []byte {
	of := groups[0].resource
	to = appendResource(to, of)
	for _, g := range groups {
		to = appendMessage(to, 2, func(to []byte) []byte {
			to = appendScope(to, g.scope)
			for _, item := range g.items {
				to = appendMessage(to, 2, func(to []byte) []byte {
					return add(to, item)
				})
			}
			return appendString(to, 3, g.scope.SchemaURL)
		})
	}
	return appendString(to, 3, of.SchemaURL())
}

// appendResource appends the Resource message. It is field 1 of every message
// that has one.
func appendResource(to []byte, of *resource.Resource) []byte {
	return appendMessage(to, 1, func(to []byte) []byte {
		return appendAttributes(to, 1, of.Attributes())
	})
}

// appendScope appends the InstrumentationScope message. It is field 1 of every
// message that has one.
func appendScope(to []byte, scope instrumentation.Scope) []byte {
	return appendMessage(to, 1, func(to []byte) []byte {
		to = appendString(to, 1, scope.Name)
		to = appendString(to, 2, scope.Version)
		return appendAttributes(to, 3, scope.Attributes.ToSlice())
	})
}

// nanoseconds returns a time in the form of the protocol, nanoseconds since
// 1970, or 0 for the zero time.
func nanoseconds(t time.Time) uint64 {
	if t.IsZero() {
		return 0
	}
	return uint64(max(t.UnixNano(), 0))
}
