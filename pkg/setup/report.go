package setup

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"
)

// reporter says on a writer what does not work, at most burst messages at first
// and then one a period: an unreachable collector must not fill the log of the
// program.
type reporter struct {
	to     io.Writer
	now    func() time.Time
	burst  int
	period time.Duration

	mu      sync.Mutex
	said    int
	last    time.Time
	skipped int
}

var problems = &reporter{
	to: os.Stderr, now: time.Now, burst: 3, period: time.Minute}

// report says what does not work; it is the SDK's error handler.
func report(err error) { problems.report(err) }

func (r *reporter) report(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	now := r.now()
	if r.said >= r.burst && now.Sub(r.last) < r.period {
		r.skipped++
		return
	}
	text := "otel: " + err.Error()
	if r.skipped > 0 {
		text += fmt.Sprintf(" (and %d more messages)", r.skipped)
	}
	io.WriteString(r.to, text+"\n")
	r.said++
	r.last = now
	r.skipped = 0
}
