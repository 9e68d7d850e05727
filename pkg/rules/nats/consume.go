package nats

import (
	"context"

	"github.com/nats-io/nats.go"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
)

func subscribeOnEnter(c api.CallContext, nc *nats.Conn, subject string,
	handler nats.MsgHandler) {
	if nc != nil && handler != nil && consumer.On() {
		c.SetParam(2, processHandler(nc, subject, "", handler))
	}
}

func queueSubscribeOnEnter(c api.CallContext, nc *nats.Conn, subject,
	queue string, handler nats.MsgHandler) {
	if nc != nil && handler != nil && consumer.On() {
		c.SetParam(3, processHandler(nc, subject, queue, handler))
	}
}

// processHandler returns a handler that makes an operation of each call. The
// operation is a child of the sending span and linked to it. Its subject is
// that of the subscription, because the number of subjects of messages is
// unlimited.
func processHandler(nc *nats.Conn, subject, queue string,
	handler nats.MsgHandler) nats.MsgHandler {
	return func(m *nats.Msg) {
		parent := inst.Extract(context.Background(), carrier(m.Header))
		kind, attributes := describe(nc, "process", subject).
			Process(trace.SpanContextFromContext(parent))
		attributes = append(attributes,
			semconv.MessagingMessageBodySize.Int(len(m.Data)))
		if queue != "" {
			attributes = append(attributes,
				semconv.MessagingConsumerGroupName.String(queue))
		}
		_, operation := consumer.Start(parent, kind, attributes...)
		operation.Count(consumed, 1)
		panicking := true
		defer func() {
			if panicking {
				operation.Fail("panic", "the handler panicked")
			}
			operation.End(nil)
		}()
		handler(m)
		panicking = false
	}
}

// nextMsgOnExit makes a span for a message that the program has requested,
// linked to the sending span. The span has no duration, because the time that
// the program waited says nothing.
func nextMsgOnExit(c api.CallContext, m *nats.Msg, err error) {
	s, ok := c.GetParam(0).(*nats.Subscription)
	if !ok || s == nil || m == nil || err != nil || !receiver.On() {
		return
	}
	sender := inst.Extract(context.Background(), carrier(m.Header))
	message := describe(nil, "receive", s.Subject)
	kind, attributes := message.Receive()
	_, operation := receiver.Start(context.Background(),
		kind.WithLinks(trace.SpanContextFromContext(sender)), attributes...)
	operation.Count(consumed, 1)
	operation.End(nil)
}

// carrier is a propagation.TextMapCarrier over message headers. NATS does not
// change the case of header names.
type carrier nats.Header

func (c carrier) Get(key string) string {
	if values := c[key]; len(values) > 0 {
		return values[0]
	}
	return ""
}

func (c carrier) Set(key, value string) { c[key] = []string{value} }

func (c carrier) Keys() []string {
	keys := make([]string, 0, len(c))
	for key := range c {
		keys = append(keys, key)
	}
	return keys
}
