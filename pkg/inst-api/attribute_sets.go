package inst

import (
	"hash/maphash"
	"maps"
	"sync/atomic"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"
)

// This file caches attribute sets. Making an attribute.Set takes half a
// microsecond and several allocations for each measurement. A metric has few
// different sets, so they are kept, together with the options made from them.
//
// BenchmarkRecord measures the cost with a set of 8 attributes.

// attributeSet is a set of attributes with the options to measure with it.
type attributeSet struct {
	attributes    []attribute.KeyValue
	recordOptions []metric.RecordOption
	addOptions    []metric.AddOption
}

// maxSets limits the number of sets that are cached for a metric. The SDK
// itself stops distinguishing sets at 2000.
const maxSets = 1000

// setCache is read without a lock. Its map is replaced, never modified.
type setCache struct {
	sets atomic.Pointer[map[uint64]*attributeSet]
}

// maxKeys is the largest number of keys of a metric.
const maxKeys = 16

var seed = maphash.MakeSeed()

// find returns the set of those attributes whose key is in keys. If a key
// occurs more than once in attributes, its last value counts.
func (c *setCache) find(keys []attribute.Key,
	attributes []attribute.KeyValue) *attributeSet {
	var space [maxKeys]attribute.KeyValue
	chosen := selectAttributes(space[:0], keys, attributes)
	hash := hashOf(chosen)
	sets := c.sets.Load()
	if sets != nil {
		if known := (*sets)[hash]; known != nil && equal(known.attributes, chosen) {
			return known
		}
	}
	return c.add(sets, hash, chosen)
}

func selectAttributes(to []attribute.KeyValue, keys []attribute.Key,
	attributes []attribute.KeyValue) []attribute.KeyValue {
	for _, key := range keys {
		for i := len(attributes) - 1; i >= 0; i-- {
			if attributes[i].Key == key {
				to = append(to, attributes[i])
				break
			}
		}
	}
	return to
}

func hashOf(chosen []attribute.KeyValue) uint64 {
	hash := uint64(len(chosen))
	for i := range chosen {
		value := &chosen[i].Value
		text := uint64(len(chosen[i].Key))
		if value.Type() == attribute.STRING {
			text += maphash.String(seed, value.AsString())
		}
		hash = (hash ^ text ^ uint64(value.AsInt64())) * 0x9e3779b97f4a7c15
		hash ^= hash >> 29
	}
	return hash
}

func equal(a, b []attribute.KeyValue) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Key != b[i].Key || a[i].Value != b[i].Value {
			return false
		}
	}
	return true
}

// add makes a set and caches it if there is room. A set lost to a concurrent
// addition is cached the next time.
func (c *setCache) add(sets *map[uint64]*attributeSet, hash uint64,
	chosen []attribute.KeyValue) *attributeSet {
	kept := append([]attribute.KeyValue(nil), chosen...)
	option := metric.WithAttributeSet(attribute.NewSet(
		append([]attribute.KeyValue(nil), chosen...)...))
	made := &attributeSet{attributes: kept,
		recordOptions: []metric.RecordOption{option},
		addOptions:    []metric.AddOption{option},
	}
	if sets != nil && len(*sets) >= maxSets {
		return made
	}
	larger := map[uint64]*attributeSet{}
	if sets != nil {
		larger = maps.Clone(*sets)
	}
	larger[hash] = made
	c.sets.CompareAndSwap(sets, &larger)
	return made
}
