package exporters

import "sync"

// shutdown counts the callers that flush because the program is about to end.
var shutdown = struct {
	mu    sync.Mutex
	count int
	// begun is closed while count is not 0.
	begun chan struct{}
}{begun: make(chan struct{})}

// BeginShutdown declares that the program is about to end and waits for a
// flush, until the returned function is called. In this time exporters try each
// request once and do not wait between retries: a receiver that is not there
// now will not be there in a second.
func BeginShutdown() (done func()) {
	shutdown.mu.Lock()
	defer shutdown.mu.Unlock()
	if shutdown.count == 0 {
		close(shutdown.begun)
	}
	shutdown.count++
	return func() {
		shutdown.mu.Lock()
		defer shutdown.mu.Unlock()
		shutdown.count--
		if shutdown.count == 0 {
			shutdown.begun = make(chan struct{})
		}
	}
}

// ShutdownBegun returns a channel that is closed when the program is about to
// end.
func ShutdownBegun() <-chan struct{} {
	shutdown.mu.Lock()
	defer shutdown.mu.Unlock()
	return shutdown.begun
}

// IsShuttingDown reports whether the program is about to end.
func IsShuttingDown() bool {
	shutdown.mu.Lock()
	defer shutdown.mu.Unlock()
	return shutdown.count > 0
}
