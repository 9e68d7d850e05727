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

// client sends the requests of one signal and retries them.
type client struct {
	*config
	send sender
	// firstWait is the wait before the first retry. It doubles for each further
	// retry.
	firstWait time.Duration
}

// sender makes one attempt to send an encoded request.
type sender interface {
	send(ctx context.Context, request []byte) error
	close()
}

// retryableError is an error after which the request may be sent again.
type retryableError struct {
	error
	// wait is the delay that the receiver asks for, or 0.
	wait time.Duration
}

func (t retryableError) Unwrap() error { return t.error }

// protocol returns the protocol that the environment selects. It returns HTTP
// if none is set, or if the value is unknown, which it reports.
func (s signal) protocol() string {
	value, name := s.variable("PROTOCOL")
	protocol := cmp.Or(value, HTTP)
	if protocol != HTTP && protocol != GRPC {
		otel.Handle(fmt.Errorf("%s: unknown protocol %q, want http/protobuf "+
			"or grpc; using http/protobuf", name, value))
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

// upload sends a request unless it is empty. It retries with increasing waits
// until ctx is done, the timeout has passed or the program is about to end
// (https://opentelemetry.io/docs/specs/otlp/#otlphttp-response).
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

// withHint adds a hint to an error if the endpoint is not set.
func (c *client) withHint(err error) error {
	if !c.byDefault {
		return err
	}
	return exporters.ReportOnce("no collector", fmt.Errorf("%w "+
		"(set OTEL_EXPORTER_OTLP_ENDPOINT to the collector's address, or "+
		"OTEL_SDK_DISABLED=true if there is none; not reported again)", err))
}

// ForceFlush does nothing, because no items are held back.
func (c *client) ForceFlush(context.Context) error { return nil }

// Shutdown closes the connections.
func (c *client) Shutdown(context.Context) error {
	c.send.close()
	return nil
}

// jitter returns a duration between half of wait and wait, so that the programs
// of a fleet do not retry at the same time.
func jitter(wait time.Duration) time.Duration {
	return wait/2 + rand.N(wait/2+1)
}

// pause waits. It returns an error at once if the wait would exceed the
// deadline of ctx. It returns early if the program is about to end, which must
// not be delayed.
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
