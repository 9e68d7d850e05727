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

// flusher sends what one provider holds; items is what it holds.
type flusher struct {
	items string
	flush func(context.Context) error
}

// flusherList holds those of our own providers.
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

// all returns ours and those of providers that the program has installed, if
// they can be flushed.
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

// Flush sends what has been recorded and not been sent yet, and returns when
// that is done or OTEL_GO_SHUTDOWN_TIMEOUT has passed. Hooks call it before the
// program ends. It may be called any number of times, by several goroutines;
// the providers go on working.
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

// flushAll flushes side by side and returns what was not done when ctx was. A
// provider may be the program's own and not look at ctx.
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

// shutdownTimeout reads OTEL_GO_SHUTDOWN_TIMEOUT, a duration as Go writes it
// or, as in other variables of OpenTelemetry, a number of milliseconds.
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
		report(fmt.Errorf("OTEL_GO_SHUTDOWN_TIMEOUT: cannot read %q, want a "+
			"duration such as 5s; taking %v", text, defaultTimeout))
		return defaultTimeout
	}
	return timeout
}
