package amqp

import (
	"context"
	"testing"

	amqp "github.com/rabbitmq/amqp091-go"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

func TestDestination(t *testing.T) {
	for want, c := range map[string][3]string{
		"shop:new:orders": {"shop", "new", "orders"},
		"shop:new":        {"shop", "new", ""},
		"orders":          {"", "orders", "orders"},
		"amq.default":     {"", "", ""},
	} {
		got := describe("publish", c[0], c[1], c[2]).Destination
		if got != want {
			t.Errorf("%q: %s, want %s", c, got, want)
		}
	}
}

func TestHeadersAreCopied(t *testing.T) {
	otel.SetTextMapPropagator(propagation.TraceContext{})
	ctx := trace.ContextWithSpanContext(context.Background(),
		trace.NewSpanContext(trace.SpanContextConfig{
			TraceID: trace.TraceID{1}, SpanID: trace.SpanID{2}}))
	own := amqp.Table{"key": 7}
	message := amqp.Publishing{Headers: own}
	start(ctx, nil, "shop", "new", &message)
	if len(own) != 1 || message.Headers["key"] != 7 ||
		!carriesTrace(message.Headers) || carriesTrace(own) {
		t.Errorf("%v, %v", own, message.Headers)
	}
}
