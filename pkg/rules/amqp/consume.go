package amqp

import (
	"context"

	amqp "github.com/rabbitmq/amqp091-go"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
)

// Deliveries arrive through a Go channel, and the library does not know when
// the program has finished one. A delivery is therefore a span of no duration.
// It is a child of the sending span and linked to it, and the headers of the
// delivery still carry the sender's trace.

// deliverOnEnter runs when a delivery is about to be passed to its consumer.
func deliverOnEnter(c api.CallContext, consumers any, tag string,
	delivery *amqp.Delivery) {
	if delivery == nil || !consumer.On() {
		return
	}
	recordDelivery(delivery, "consume", "")
}

// getOnExit runs when the program has requested a message.
func getOnExit(c api.CallContext, delivery amqp.Delivery, found bool,
	err error) {
	queue, _ := c.GetParam(1).(string)
	if found && err == nil && consumer.On() {
		recordDelivery(&delivery, "get", queue)
	}
}

func recordDelivery(delivery *amqp.Delivery, what, queue string) {
	parent := inst.Extract(context.Background(), carrier(delivery.Headers))
	channel, _ := delivery.Acknowledger.(*amqp.Channel)
	message := describe(channel, what, delivery.Exchange, delivery.RoutingKey,
		queue)
	kind, attributes := message.Process(trace.SpanContextFromContext(parent))
	attributes = append(attributes,
		semconv.MessagingMessageBodySize.Int(len(delivery.Body)))
	if delivery.RoutingKey != "" {
		attributes = append(attributes,
			semconv.MessagingRabbitMQRoutingKey.String(delivery.RoutingKey))
	}
	_, operation := consumer.Start(parent, kind, attributes...)
	operation.Count(consumed, 1)
	operation.End(nil)
}
