package setup

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/log/global"

	"otel.example/pkg/inst-api"
	"otel.example/pkg/setup/exporters"
)

const defaultTimeout = 5 * time.Second

// flusher sends what a provider holds. items names it in messages.
type flusher struct {
	items string
	flush func(context.Context) error
}

// flusherList is the list of the flushers of our own providers.
type flusherList struct {
	mu   sync.Mutex
	list []flusher
}

var flushers flusherList

func (l *flusherList) add(items string, flush func(context.Context) error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.list = append(l.list, flusher{items, flush})
}

// all returns our flushers, and those of providers that the program has
// installed if they have a ForceFlush method.
func (l *flusherList) all() []flusher {
	l.mu.Lock()
	list := append([]flusher(nil), l.list...)
	l.mu.Unlock()
	for _, global := range []struct {
		items    string
		provider any
	}{
		{"spans", otel.GetTracerProvider()},
		{"metrics", otel.GetMeterProvider()},
		{"log records", global.GetLoggerProvider()},
	} {
		provider, ok := global.provider.(interface {
			ForceFlush(context.Context) error
		})
		if ok {
			list = append(list, flusher{global.items, provider.ForceFlush})
		}
	}
	return list
}

// Flush sends what has been recorded but not yet sent. It returns when that is
// done or OTEL_GO_SHUTDOWN_TIMEOUT has passed. Hooks call it before the program
// ends. Any number of goroutines may call it any number of times. The providers
// continue to work.
func Flush() {
	Ready()
	list := flushers.all()
	if len(list) == 0 {
		return
	}
	done := exporters.BeginShutdown()
	defer done()
	timeout := shutdownTimeout()
	ctx, cancel := context.WithTimeout(inst.Suppress(context.Background()),
		timeout)
	defer cancel()
	if late := flushAll(ctx, list); len(late) > 0 {
		report(fmt.Errorf("%s are lost: sending them took longer than %v "+
			"(OTEL_GO_SHUTDOWN_TIMEOUT)", strings.Join(late, ", "), timeout))
	}
}

// flushAll runs the flushers concurrently and returns the items of those that
// did not finish before ctx was done. A flusher may belong to a provider of the
// program, which may ignore ctx.
func flushAll(ctx context.Context, list []flusher) (late []string) {
	type result struct {
		index int
		err   error
	}
	results := make(chan result, len(list))
	for i, f := range list {
		go func() { results <- result{i, f.flush(ctx)} }()
	}
	done := make([]bool, len(list))
	for range list {
		select {
		case r := <-results:
			done[r.index] = ctx.Err() == nil
			if r.err != nil && ctx.Err() == nil {
				report(r.err)
			}
		case <-ctx.Done():
		}
	}
	for i, f := range list {
		if !done[i] {
			late = append(late, f.items)
		}
	}
	return late
}

// shutdownTimeout returns the value of OTEL_GO_SHUTDOWN_TIMEOUT: a Go duration,
// or a number of milliseconds as in other OpenTelemetry variables. It reports
// an invalid value and returns the default.
func shutdownTimeout() time.Duration {
	text := os.Getenv("OTEL_GO_SHUTDOWN_TIMEOUT")
	if text == "" {
		return defaultTimeout
	}
	timeout, err := time.ParseDuration(text)
	if milliseconds, numberErr := strconv.Atoi(text); numberErr == nil {
		timeout, err = time.Duration(milliseconds)*time.Millisecond, nil
	}
	if err != nil || timeout < 0 {
		report(fmt.Errorf("OTEL_GO_SHUTDOWN_TIMEOUT: invalid value %q, want a "+
			"duration such as 5s; using %v", text, defaultTimeout))
		return defaultTimeout
	}
	return timeout
}
