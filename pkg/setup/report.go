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

// reporter says on a writer what does not work, at most burst messages at first
// and then one a period: an unreachable collector must not fill the log of the
// program.
type reporter struct {
	to     io.Writer
	now    func() time.Time
	burst  int
	period time.Duration

	mu       sync.Mutex
	reported int
	last     time.Time
	skipped  int
	// topics are those of which one message has been said, see exporters.Once.
	topics map[string]bool
}

var errorReporter = &reporter{
	to: os.Stderr, now: time.Now, burst: 3, period: time.Minute}

// report says what does not work; it is the SDK's error handler.
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
		text += fmt.Sprintf(" (and %d more messages)", r.skipped)
	}
	io.WriteString(r.to, text+"\n")
	r.reported++
	r.last = now
	r.skipped = 0
}

// isRepeated says whether an error is one of a topic that has been said.
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

// The verbosities at which the SDK logs, by the names of OTEL_LOG_LEVEL
// (go.opentelemetry.io/otel/internal/global: Warn, Info, Debug).
var verbosities = map[string]int{"error": 0, "warn": 1, "info": 4, "debug": 8}

// installReports makes errors of the SDK go to standard error, and its log as
// far as OTEL_LOG_LEVEL says. The SDK warns of much that is no problem, so
// "error" is the default, as it is of the SDK: a program is quiet as long as
// all is well.
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
		// Who asks for the log wants all of it.
		write = func(prefix, text string) {
			fmt.Fprintf(os.Stderr, "otel: %s%s\n", prefix, text)
		}
	}
	otel.SetLogger(funcr.New(write,
		funcr.Options{Verbosity: verbosities[level]}))
}
