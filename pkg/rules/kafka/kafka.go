// Package kafka instruments Writer and Reader of github.com/segmentio/kafka-go.
// The headers of messages carry the trace context.
package kafka

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/segmentio/kafka-go"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
	semmsg "otel.example/pkg/inst-api-semconv/messaging"
)

const scope = "otel.example/pkg/rules/kafka"

var (
	producer = inst.New(scope, "kafka/producer", inst.WithFamily(inst.Sending),
		inst.WithDuration(semmsg.Duration))
	sent     = producer.Counter(semmsg.SentMessages)
	consumer = inst.New(scope, "kafka/consumer")
	consumed = consumer.Counter(semmsg.ConsumedMessages)
)

func init() {
	if !producer.On() {
		api.LeaveOut(writeOnEnter, writeOnExit)
	}
	if !consumer.On() {
		api.LeaveOut(fetchOnExit)
	}
}

// writeCall is passed from the enter hook to the exit hook.
type writeCall struct {
	operation *inst.Operation
	messages  int
}

// writeOnEnter starts one operation for all messages of the call. It passes on
// copies of the messages, with copies of the headers that carry the trace
// context. The program's messages are not modified.
func writeOnEnter(c api.CallContext, w *kafka.Writer, ctx context.Context,
	messages ...kafka.Message) {
	if w == nil || ctx == nil || len(messages) == 0 || !producer.Enabled(ctx) {
		return
	}
	message := semmsg.Message{System: "kafka", Operation: "send",
		Destination: topicOf(w, messages)}
	if w.Addr != nil {
		message.Server, _, _ = strings.Cut(w.Addr.String(), ",")
	}
	if len(messages) > 1 {
		message.Batch = len(messages)
	}
	kind, attributes := message.Send()
	if key := messages[0].Key; len(messages) == 1 && key != nil {
		attributes = append(attributes,
			semconv.MessagingKafkaMessageKey.String(string(key)))
	}
	ctx, operation := producer.Start(ctx, kind, attributes...)
	copies := slices.Clone(messages)
	for i := range copies {
		carrier := carrier{slices.Clone(copies[i].Headers)}
		inst.Inject(ctx, &carrier)
		copies[i].Headers = carrier.headers
	}
	c.SetParam(1, ctx)
	c.SetParam(2, copies)
	c.SetData(&writeCall{operation, len(messages)})
}

// topicOf returns the topic of the messages, or "" if they have several.
func topicOf(w *kafka.Writer, messages []kafka.Message) string {
	if w.Topic != "" {
		return w.Topic
	}
	for i := range messages {
		if messages[i].Topic != messages[0].Topic {
			return ""
		}
	}
	return messages[0].Topic
}

func writeOnExit(c api.CallContext, err error) {
	if call, ok := c.GetData().(*writeCall); ok && call.operation.End(err) {
		call.operation.Count(sent, int64(call.messages))
	}
}

// fetchOnExit makes a span for a message that was fetched, linked to the
// sending span. The span has no duration, because the time that the program
// waited says nothing about Kafka.
func fetchOnExit(c api.CallContext, m kafka.Message, err error) {
	if err != nil || !consumer.On() {
		return
	}
	reader, _ := c.GetParam(0).(*kafka.Reader)
	ctx, _ := c.GetParam(1).(context.Context)
	if reader == nil || ctx == nil || !consumer.Enabled(ctx) {
		return
	}
	settings := reader.Config()
	message := semmsg.Message{System: "kafka", Operation: "poll",
		Destination: m.Topic}
	if len(settings.Brokers) > 0 {
		message.Server = settings.Brokers[0]
	}
	sender := inst.Extract(context.Background(), &carrier{m.Headers})
	kind, attributes := message.Receive()
	attributes = append(attributes,
		semconv.MessagingDestinationPart.String(strconv.Itoa(m.Partition)),
		semconv.MessagingKafkaOffset.Int64(m.Offset))
	if settings.GroupID != "" {
		attributes = append(attributes,
			semconv.MessagingConsumerGroupName.String(settings.GroupID))
	}
	_, operation := consumer.Start(ctx,
		kind.WithLinks(trace.SpanContextFromContext(sender)), attributes...)
	operation.Count(consumed, 1)
	operation.End(nil)
}

// carrier is a propagation.TextMapCarrier over message headers.
type carrier struct{ headers []kafka.Header }

func (c *carrier) Get(key string) string {
	for i := range c.headers {
		if c.headers[i].Key == key {
			return string(c.headers[i].Value)
		}
	}
	return ""
}

func (c *carrier) Set(key, value string) {
	c.headers = slices.DeleteFunc(c.headers, func(h kafka.Header) bool {
		return h.Key == key
	})
	c.headers = append(c.headers, kafka.Header{Key: key, Value: []byte(value)})
}

func (c *carrier) Keys() []string {
	keys := make([]string, 0, len(c.headers))
	for i := range c.headers {
		keys = append(keys, c.headers[i].Key)
	}
	return keys
}
