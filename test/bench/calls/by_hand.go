package calls

// These functions do what the hooks do, without otel and without recover.

var entered, left, total int

type record struct{ first int }

var shared = &record{1}

//go:noinline
func enterByHand(a, b int) int {
	entered++
	return a + b
}

//go:noinline
func exitByHand(a, b int) (sum int) {
	defer func() { left++ }()
	return a + b
}

//go:noinline
func enterExitByHand(a, b int) (sum int) {
	entered++
	defer func() { left++ }()
	return a + b
}

//go:noinline
func dataByHand(a, b int) (sum int) {
	entered++
	data := shared
	defer func() {
		left++
		total += data.first + sum
	}()
	return a + b
}

//go:noinline
func dataStructByHand(a, b int) (sum int) {
	entered++
	data := record{a}
	defer func() {
		left++
		total += data.first + sum
	}()
	return a + b
}
