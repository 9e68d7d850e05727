package setup

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/go-logr/logr/funcr"
	"go.opentelemetry.io/otel"

	"otel.example/pkg/setup/exporters"
)

// reporter writes problems to a writer: at first up to burst messages, then one
// per period. An unreachable collector must not fill the program's log.
type reporter struct {
	to     io.Writer
	now    func() time.Time
	burst  int
	period time.Duration

	mu       sync.Mutex
	reported int
	last     time.Time
	skipped  int
	// topics are the topics of which a message has been reported; see
	// exporters.ReportOnce.
	topics map[string]bool
}

var errorReporter = &reporter{
	to: os.Stderr, now: time.Now, burst: 3, period: time.Minute}

// report reports a problem. It is the SDK's error handler.
func report(err error) { errorReporter.report(err) }

func (r *reporter) report(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	now := r.now()
	if r.isRepeated(err) {
		return
	}
	if r.reported >= r.burst && now.Sub(r.last) < r.period {
		r.skipped++
		return
	}
	text := "otel: " + err.Error()
	if r.skipped > 0 {
		text += fmt.Sprintf(" (%d messages omitted)", r.skipped)
	}
	io.WriteString(r.to, text+"\n")
	r.reported++
	r.last = now
	r.skipped = 0
}

// isRepeated reports whether a message of the error's topic has been reported
// before, and records the topic.
func (r *reporter) isRepeated(err error) bool {
	topic := exporters.ReportOnceTopic(err)
	if topic == "" {
		return false
	}
	if r.topics == nil {
		r.topics = map[string]bool{}
	}
	repeated := r.topics[topic]
	r.topics[topic] = true
	return repeated
}

// verbosities maps the values of OTEL_LOG_LEVEL to the verbosities at which the
// SDK logs (go.opentelemetry.io/otel/internal/global: Warn, Info, Debug).
var verbosities = map[string]int{"error": 0, "warn": 1, "info": 4, "debug": 8}

// installReports directs errors of the SDK to standard error, and its log up to
// the level in OTEL_LOG_LEVEL. The SDK warns of much that is not a problem. The
// default is therefore "error", as in the SDK, so that a program without
// problems prints nothing.
func installReports() {
	level := enumVariable("OTEL_LOG_LEVEL", "error", "warn", "info", "debug", "none")
	if level == "none" {
		errorReporter = &reporter{to: io.Discard, now: time.Now, burst: 1,
			period: time.Hour}
	}
	otel.SetErrorHandler(otel.ErrorHandlerFunc(report))
	write := func(prefix, text string) {
		report(fmt.Errorf("%s%s", prefix, text))
	}
	if verbosities[level] > verbosities["error"] {
		// A user who asks for the log wants all of it, without a rate limit.
		write = func(prefix, text string) {
			fmt.Fprintf(os.Stderr, "otel: %s%s\n", prefix, text)
		}
	}
	otel.SetLogger(funcr.New(write,
		funcr.Options{Verbosity: verbosities[level]}))
}
