package amqp

import (
	"context"
	"io"
	"net"
	"testing"

	amqp "github.com/rabbitmq/amqp091-go"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/inst-api"
)

func TestDestination(t *testing.T) {
	for want, c := range map[string][3]string{
		"shop:new:orders": {"shop", "new", "orders"},
		"shop:new":        {"shop", "new", ""},
		"orders":          {"", "orders", "orders"},
		"amq.default":     {"", "", ""},
	} {
		got := describe(nil, "publish", c[0], c[1], c[2]).Destination
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
	startSend(ctx, nil, "shop", "new", &message)
	if len(own) != 1 || message.Headers["key"] != 7 ||
		!carriesTrace(message.Headers) || carriesTrace(own) {
		t.Errorf("%v, %v", own, message.Headers)
	}
}

// The field of the connection is unexported.
func TestBroker(t *testing.T) {
	if !connectionField.Found() {
		t.Error("channels have no connection")
	}
	if got := serverOf(&amqp.Channel{}); got != "" {
		t.Error(got)
	}
	client, server := net.Pipe()
	defer server.Close()
	connection := &amqp.Connection{}
	*inst.FieldOf[amqp.Connection, io.ReadWriteCloser]("conn").
		In(connection) = remote{client}
	channel := &amqp.Channel{}
	*connectionField.In(channel) = connection
	if got := serverOf(channel); got != "[::1]:5672" {
		t.Error(got)
	}
}

// remote is a connection that claims to lead to RabbitMQ.
type remote struct{ net.Conn }

func (remote) RemoteAddr() net.Addr {
	return &net.TCPAddr{IP: net.IPv6loopback, Port: 5672}
}
