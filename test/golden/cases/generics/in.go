package golden

type Map[K comparable, V any] struct{ m map[K]V }

func (m *Map[K, V]) Get(key K, fallback V) (value V, ok bool) {
	value, ok = m.m[key]
	if !ok {
		value = fallback
	}
	return
}

func (m Map[_, V]) Len() int { return len(m.m) }

func Sum[T interface{ ~int | ~float64 }](values ...T) T {
	var sum T
	for _, v := range values {
		sum += v
	}
	return sum
}

func Nothing[T any]() {}
