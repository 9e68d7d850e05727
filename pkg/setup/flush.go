package setup

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"time"

	"go.opentelemetry.io/otel"

	"otel.example/pkg/inst-api"
)

const defaultTimeout = 5 * time.Second

// Flush sends what has been recorded and not been sent yet, and returns when
// that is done or OTEL_GO_SHUTDOWN_TIMEOUT has passed. It may be called any
// number of times; hooks call it before the program ends. The provider goes on
// working.
func Flush() {
	provider, ok := otel.GetTracerProvider().(interface {
		ForceFlush(context.Context) error
	})
	if !ok {
		return
	}
	timeout := shutdownTimeout()
	ctx, cancel := context.WithTimeout(inst.Suppress(context.Background()),
		timeout)
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- provider.ForceFlush(ctx) }()
	select {
	case err := <-done:
		if err != nil {
			report(err)
		}
	case <-ctx.Done():
		// The provider may be the program's own and not look at the context.
		report(fmt.Errorf("spans are lost: sending them took longer than %v "+
			"(OTEL_GO_SHUTDOWN_TIMEOUT)", timeout))
	}
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
