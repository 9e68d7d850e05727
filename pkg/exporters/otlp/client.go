package otlp

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"go.opentelemetry.io/otel"

	"otel.example/pkg/setup/exporters"
)

// client sends the requests of one signal, again and again if need be.
type client struct {
	*config
	send sender
	// firstWait is the pause before the first retry; each next one is twice as
	// long.
	firstWait time.Duration
}

// sender makes one attempt to send an encoded request.
type sender interface {
	send(ctx context.Context, request []byte) error
	close()
}

// retryableError is an error after which sending again makes sense.
type retryableError struct {
	error
	// wait is how long the receiver wants us to wait, 0 if it does not say.
	wait time.Duration
}

func (t retryableError) Unwrap() error { return t.error }

// protocol returns what the environment says, HTTP if it says nothing or
// something that we do not know.
func (s signal) protocol() string {
	value, name := s.variable("PROTOCOL")
	protocol := cmp.Or(value, HTTP)
	if protocol != HTTP && protocol != GRPC {
		otel.Handle(fmt.Errorf("%s: unknown protocol %q, want http/protobuf "+
			"or grpc; taking http/protobuf", name, value))
		return HTTP
	}
	return protocol
}

func newClient(s signal, protocol string) (*client, error) {
	config, err := readConfig(s, protocol)
	if err != nil {
		return nil, err
	}
	send := newHTTPSender(config)
	if protocol == GRPC {
		if send, err = newGRPCSender(config); err != nil {
			return nil, err
		}
	}
	return &client{config, send, time.Second}, nil
}

// upload sends a request, nothing if it is empty. Retries come after longer and
// longer pauses, until ctx or the timeout is over or the program is about to
// end (https://opentelemetry.io/docs/specs/otlp/#otlphttp-response).
func (c *client) upload(ctx context.Context, request []byte) error {
	if len(request) == 0 {
		return nil
	}
	if c.timeout > 0 {
		var cancel func()
		ctx, cancel = context.WithTimeout(ctx, c.timeout)
		defer cancel()
	}
	for wait := c.firstWait; ; wait *= 2 {
		last := exporters.IsShuttingDown()
		err := c.send.send(ctx, request)
		var again retryableError
		if !errors.As(err, &again) {
			return err
		}
		if last || pause(ctx, max(jitter(wait), again.wait)) != nil {
			return c.withHint(err)
		}
	}
}

// withHint explains an error to somebody who has set nothing.
func (c *client) withHint(err error) error {
	if !c.byDefault {
		return err
	}
	return exporters.ReportOnce("no collector", fmt.Errorf("%w "+
		"(OTEL_EXPORTER_OTLP_ENDPOINT says where the collector is, "+
		"OTEL_SDK_DISABLED=true that there is none; not said again)", err))
}

// ForceFlush does nothing: nothing is held back.
func (c *client) ForceFlush(context.Context) error { return nil }

// Shutdown closes the connections.
func (c *client) Shutdown(context.Context) error {
	c.send.close()
	return nil
}

// jitter returns a time between half and the whole of a pause, so that the
// programs of a fleet do not come back all at once.
func jitter(wait time.Duration) time.Duration {
	return wait/2 + rand.N(wait/2+1)
}

// pause waits, or returns an error if that would outlast ctx. It is cut short
// when the program is about to end, which must not be held up.
func pause(ctx context.Context, wait time.Duration) error {
	end, bounded := ctx.Deadline()
	if bounded && time.Until(end) < wait {
		return context.DeadlineExceeded
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-exporters.ShutdownBegun():
		return nil
	case <-timer.C:
		return nil
	}
}
