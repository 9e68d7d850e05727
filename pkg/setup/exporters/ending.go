package exporters

import "sync"

// ending counts those who flush because the program is about to end.
var ending = struct {
	mu    sync.Mutex
	count int
	// begun is closed while count is not 0.
	begun chan struct{}
}{begun: make(chan struct{})}

// BeginEnd says that the program is about to end and waits for a flush, until
// the function that it returns is called. Exporters then try each request once
// and do not pause: who is not there now will not be there in a second.
func BeginEnd() (over func()) {
	ending.mu.Lock()
	defer ending.mu.Unlock()
	if ending.count == 0 {
		close(ending.begun)
	}
	ending.count++
	return func() {
		ending.mu.Lock()
		defer ending.mu.Unlock()
		ending.count--
		if ending.count == 0 {
			ending.begun = make(chan struct{})
		}
	}
}

// Ending is closed when the program is about to end.
func Ending() <-chan struct{} {
	ending.mu.Lock()
	defer ending.mu.Unlock()
	return ending.begun
}

// IsEnding says whether the program is about to end.
func IsEnding() bool {
	ending.mu.Lock()
	defer ending.mu.Unlock()
	return ending.count > 0
}
