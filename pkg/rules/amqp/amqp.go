// Package amqp instruments github.com/rabbitmq/amqp091-go: publishing,
// consumers and Get. The headers of messages carry the trace context.
package amqp

import (
	"context"
	"fmt"
	"maps"
	"strings"

	amqp "github.com/rabbitmq/amqp091-go"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
	semmsg "otel.example/pkg/inst-api-semconv/messaging"
)

const scope = "otel.example/pkg/rules/amqp"

var (
	producer = inst.New(scope, "amqp/producer", inst.WithFamily(inst.Sending),
		inst.WithDuration(semmsg.Duration))
	sent     = producer.Counter(semmsg.SentMessages)
	consumer = inst.New(scope, "amqp/consumer")
	consumed = consumer.Counter(semmsg.ConsumedMessages)
)

func init() {
	if !producer.On() {
		api.LeaveOut(publishContextOnEnter, publishOnEnter, onExit)
	}
	if !consumer.On() {
		api.LeaveOut(deliverOnEnter, getOnExit)
	}
}

func publishContextOnEnter(c api.CallContext, channel *amqp.Channel,
	ctx context.Context, exchange, key string, mandatory, immediate bool,
	message amqp.Publishing) {
	if ctx == nil || !producer.Enabled(ctx) || carriesTrace(message.Headers) {
		return
	}
	ctx, operation := startSend(ctx, channel, exchange, key, &message)
	c.SetParam(1, ctx)
	c.SetParam(6, message)
	c.SetData(operation)
}

// publishOnEnter is called for the function that all other publishing functions
// call. A message from one of them that has a context carries a trace already.
func publishOnEnter(c api.CallContext, channel *amqp.Channel, exchange,
	key string, mandatory, immediate bool, message amqp.Publishing) {
	ctx := context.Background()
	if !producer.Enabled(ctx) || carriesTrace(message.Headers) {
		return
	}
	_, operation := startSend(ctx, channel, exchange, key, &message)
	c.SetParam(5, message)
	c.SetData(operation)
}

// startSend starts the operation that sends a message. It replaces the
// message's headers with a copy that carries the trace context.
func startSend(ctx context.Context, channel *amqp.Channel, exchange, key string,
	message *amqp.Publishing) (context.Context, *inst.Operation) {
	kind, attributes := describe(channel, "publish", exchange, key, "").Send()
	attributes = append(attributes,
		semconv.MessagingMessageBodySize.Int(len(message.Body)))
	if key != "" {
		attributes = append(attributes,
			semconv.MessagingRabbitMQRoutingKey.String(key))
	}
	if message.MessageId != "" {
		attributes = append(attributes,
			semconv.MessagingMessageID.String(message.MessageId))
	}
	ctx, operation := producer.Start(ctx, kind, attributes...)
	headers := make(amqp.Table, len(message.Headers)+2)
	maps.Copy(headers, message.Headers)
	inst.Inject(ctx, carrier(headers))
	message.Headers = headers
	return ctx, operation
}

// describe names the destination as the conventions prescribe for RabbitMQ:
// exchange:routing key:queue. Empty parts are omitted, and so is a queue whose
// name equals the key.
func describe(channel *amqp.Channel,
	operation, exchange, key, queue string) semmsg.Message {
	if queue == key {
		queue = ""
	}
	var parts []string
	for _, part := range []string{exchange, key, queue} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	name := strings.Join(parts, ":")
	if name == "" {
		name = "amq.default"
	}
	return semmsg.Message{System: "rabbitmq", Operation: operation,
		Destination: name, Server: serverOf(channel)}
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

func carriesTrace(headers amqp.Table) bool {
	for _, key := range inst.Fields() {
		if _, ok := headers[key]; ok {
			return true
		}
	}
	return false
}

// carrier is a propagation.TextMapCarrier over message headers.
type carrier amqp.Table

func (c carrier) Get(key string) string {
	switch value := c[key].(type) {
	case nil:
		return ""
	case string:
		return value
	default:
		return fmt.Sprint(value)
	}
}

func (c carrier) Set(key, value string) { c[key] = value }

func (c carrier) Keys() []string {
	keys := make([]string, 0, len(c))
	for key := range c {
		keys = append(keys, key)
	}
	return keys
}
