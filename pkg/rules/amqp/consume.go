package amqp

import (
	"context"

	amqp "github.com/rabbitmq/amqp091-go"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
)

// Deliveries come through a channel, and when the program is done with one
// nobody knows. So a delivery is a span that takes no time, linked to the
// sending and a child of it, and the delivery's headers carry on the trace of
// the sender.

// deliverOnEnter runs when a delivery is about to be given to its consumer.
func deliverOnEnter(c api.CallContext, consumers any, tag string,
	delivery *amqp.Delivery) {
	if delivery == nil || !consumer.On() {
		return
	}
	recordDelivery(delivery, "consume", "")
}

// getOnExit runs when the program has asked for one message.
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
