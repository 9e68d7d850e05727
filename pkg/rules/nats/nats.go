// Package nats instruments github.com/nats-io/nats.go: publishing, requests,
// and subscriptions by callback and by NextMsg. The headers of messages carry
// the trace context if the server supports headers.
package nats

import (
	"context"
	"strings"
	"time"

	"github.com/nats-io/nats.go"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
	semmsg "otel.example/pkg/inst-api-semconv/messaging"
)

const scope = "otel.example/pkg/rules/nats"

var (
	producer = inst.New(scope, "nats/producer", inst.WithFamily(inst.Sending),
		inst.WithDuration(semmsg.Duration))
	sent     = producer.Counter(semmsg.SentMessages)
	consumer = inst.New(scope, "nats/consumer",
		inst.WithDuration(semmsg.ProcessDuration))
	consumed = consumer.Counter(semmsg.ConsumedMessages)
	receiver = inst.New(scope, "nats/consumer")
)

func init() {
	if !producer.On() {
		api.LeaveOut(publishOnEnter, publishMsgOnEnter, requestOnEnter,
			requestMsgOnEnter, requestWithContextOnEnter,
			requestMsgWithContextOnEnter, onExit)
	}
	if !consumer.On() {
		api.LeaveOut(subscribeOnEnter, queueSubscribeOnEnter, nextMsgOnExit)
	}
}

func describe(nc *nats.Conn, operation, subject string) semmsg.Message {
	message := semmsg.Message{System: "nats", Operation: operation,
		Destination: subject,
		Temporary:   strings.HasPrefix(subject, nats.InboxPrefix)}
	if nc != nil {
		message.Server = nc.ConnectedAddr()
	}
	return message
}

// startSend starts the operation that sends a message and returns a copy of the
// message that carries the trace context. The program's message, which may be
// shared, is not modified.
func startSend(nc *nats.Conn, ctx context.Context, what string,
	m *nats.Msg) (context.Context, *inst.Operation, *nats.Msg) {
	kind, attributes := describe(nc, what, m.Subject).Send()
	attributes = append(attributes,
		semconv.MessagingMessageBodySize.Int(len(m.Data)))
	ctx, operation := producer.Start(ctx, kind, attributes...)
	copied := *m
	if nc.HeadersSupported() {
		copied.Header = make(nats.Header, len(m.Header)+2)
		for key, values := range m.Header {
			copied.Header[key] = values
		}
		inst.Inject(ctx, carrier(copied.Header))
	}
	return ctx, operation, &copied
}

// wanted reports whether a message is to be recorded. Subjects that start with
// $ are requests to the server itself, for example by JetStream.
func wanted(nc *nats.Conn, ctx context.Context, subject string) bool {
	return nc != nil && producer.Enabled(ctx) &&
		!strings.HasPrefix(subject, "$")
}

// onExit ends the operation. The last result of each target is its error.
func onExit(c api.CallContext) {
	operation, ok := c.GetData().(*inst.Operation)
	if !ok {
		return
	}
	err, _ := c.GetReturnVal(c.NumReturnVals() - 1).(error)
	if operation.End(err) {
		operation.Count(sent, 1)
	}
}

func publishMsgOnEnter(c api.CallContext, nc *nats.Conn, m *nats.Msg) {
	ctx := context.Background()
	if m == nil || !wanted(nc, ctx, m.Subject) || carriesTrace(m) {
		return
	}
	_, operation, copied := startSend(nc, ctx, "publish", m)
	c.SetParam(1, copied)
	c.SetData(operation)
}

// publishOnEnter calls PublishMsg instead of Publish, which cannot send
// headers.
func publishOnEnter(c api.CallContext, nc *nats.Conn, subject string,
	data []byte) {
	ctx := context.Background()
	if !wanted(nc, ctx, subject) {
		return
	}
	_, operation, m := startSend(nc, ctx, "publish",
		&nats.Msg{Subject: subject, Data: data})
	c.SetData(operation)
	if m.Header != nil {
		c.SetReturnVal(0, nc.PublishMsg(m))
		c.SetSkipCall(true)
	}
}

// carriesTrace reports whether a message has a trace context, from these hooks
// or from the program.
func carriesTrace(m *nats.Msg) bool {
	for _, key := range inst.Fields() {
		if carrier(m.Header).Get(key) != "" {
			return true
		}
	}
	return false
}

func requestMsgOnEnter(c api.CallContext, nc *nats.Conn, m *nats.Msg,
	_ time.Duration) {
	ctx := context.Background()
	if m == nil || !wanted(nc, ctx, m.Subject) || carriesTrace(m) {
		return
	}
	_, operation, copied := startSend(nc, ctx, "request", m)
	c.SetParam(1, copied)
	c.SetData(operation)
}

func requestOnEnter(c api.CallContext, nc *nats.Conn, subject string,
	data []byte, timeout time.Duration) {
	ctx := context.Background()
	if !wanted(nc, ctx, subject) {
		return
	}
	_, operation, m := startSend(nc, ctx, "request",
		&nats.Msg{Subject: subject, Data: data})
	c.SetData(operation)
	if m.Header != nil {
		answer, err := nc.RequestMsg(m, timeout)
		c.SetReturnVal(0, answer)
		c.SetReturnVal(1, err)
		c.SetSkipCall(true)
	}
}

func requestMsgWithContextOnEnter(c api.CallContext, nc *nats.Conn,
	ctx context.Context, m *nats.Msg) {
	// The library rejects a nil context, and must still do so.
	if ctx == nil || m == nil || !wanted(nc, ctx, m.Subject) ||
		carriesTrace(m) {
		return
	}
	ctx, operation, copied := startSend(nc, ctx, "request", m)
	c.SetParam(1, ctx)
	c.SetParam(2, copied)
	c.SetData(operation)
}

func requestWithContextOnEnter(c api.CallContext, nc *nats.Conn,
	ctx context.Context, subject string, data []byte) {
	if ctx == nil || !wanted(nc, ctx, subject) {
		return
	}
	ctx, operation, m := startSend(nc, ctx, "request",
		&nats.Msg{Subject: subject, Data: data})
	c.SetData(operation)
	if m.Header != nil {
		answer, err := nc.RequestMsgWithContext(ctx, m)
		c.SetReturnVal(0, answer)
		c.SetReturnVal(1, err)
		c.SetSkipCall(true)
	}
}
