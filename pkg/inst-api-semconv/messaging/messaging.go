// Package semmsg provides the attributes, span names and metrics of messaging,
// named by the OpenTelemetry semantic conventions
// (https://opentelemetry.io/docs/specs/semconv/messaging/).
package semmsg

import (
	"net"
	"strconv"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
)

var seconds = []float64{0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75,
	1, 2.5, 5, 7.5, 10}

var keys = []attribute.Key{semconv.MessagingSystem,
	semconv.MessagingOperationName, semconv.MessagingOperationType,
	semconv.MessagingDestinationName, semconv.MessagingConsumerGroupName,
	semconv.ErrorType, semconv.ServerAddress, semconv.ServerPort}

// These are the metrics: the duration of calls of the broker, the duration of
// processing a message, and the numbers of messages.
var (
	Duration = inst.Metric{Name: "messaging.client.operation.duration",
		Unit: "s", Description: "Duration of messaging operation initiated " +
			"by a producer or consumer client.",
		Buckets: seconds, Keys: keys}
	ProcessDuration = inst.Metric{Name: "messaging.process.duration",
		Unit: "s", Description: "Duration of processing operation.",
		Buckets: seconds, Keys: keys}
	SentMessages = inst.Metric{Name: "messaging.client.sent.messages",
		Unit: "{message}", Description: "Number of messages producer " +
			"attempted to send to the broker.", Keys: keys}
	ConsumedMessages = inst.Metric{Name: "messaging.client.consumed.messages",
		Unit: "{message}", Description: "Number of messages that were " +
			"delivered to the application.", Keys: keys}
)

// Message describes an operation on one or more messages.
type Message struct {
	// System is a value of messaging.system.
	System string
	// Operation is the library's name of the operation, such as "publish".
	Operation string
	// Destination is the topic, queue or subject. Temporary reports that its
	// name is used only once. Such a name would lead to an unlimited number of
	// span names.
	Destination string
	Temporary   bool
	// Server is the broker, "host:port", or "" if unknown.
	Server string
	// Batch is the number of messages of a batch operation, or 0.
	Batch int
}

// Send returns the kind and attributes of an operation that sends messages to a
// broker.
func (m Message) Send() (inst.Kind, []attribute.KeyValue) {
	return inst.Producer(m.name()), m.attributes("send")
}

// Receive returns the kind and attributes of an operation that requests
// messages from a broker.
func (m Message) Receive() (inst.Kind, []attribute.KeyValue) {
	return inst.Client(m.name()), m.attributes("receive")
}

// Process returns the kind and attributes of an operation that processes a
// message. The operation is linked to the span that sent the message.
func (m Message) Process(sent trace.SpanContext) (inst.Kind,
	[]attribute.KeyValue) {
	return inst.Consumer(m.name()).WithLinks(sent), m.attributes("process")
}

func (m Message) destination() string {
	if m.Temporary {
		return "(temporary)"
	}
	return m.Destination
}

func (m Message) name() string {
	if m.Destination == "" {
		return m.Operation
	}
	return m.Operation + " " + m.destination()
}

func (m Message) attributes(kind string) []attribute.KeyValue {
	list := append(make([]attribute.KeyValue, 0, 10),
		semconv.MessagingSystem.String(m.System),
		semconv.MessagingOperationName.String(m.Operation),
		semconv.MessagingOperationType.String(kind))
	if m.Destination != "" {
		list = append(list,
			semconv.MessagingDestinationName.String(m.destination()))
	}
	if m.Temporary {
		list = append(list, semconv.MessagingDestinationTemporary.Bool(true))
	}
	if m.Batch > 0 {
		list = append(list, semconv.MessagingBatchMessageCount.Int(m.Batch))
	}
	return m.appendServer(list)
}

func (m Message) appendServer(
	to []attribute.KeyValue) []attribute.KeyValue {
	if m.Server == "" {
		return to
	}
	host, port, err := net.SplitHostPort(m.Server)
	if err != nil {
		return append(to, semconv.ServerAddress.String(m.Server))
	}
	to = append(to, semconv.ServerAddress.String(host))
	if number, err := strconv.ParseUint(port, 10, 16); err == nil {
		to = append(to, semconv.ServerPort.Int(int(number)))
	}
	return to
}
