// Package semmsg gives the attributes, span names and metrics of messaging, as
// the conventions of OpenTelemetry name them
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

// The metrics: how long the calls of the broker take, how long the program takes
// to process a message, and how many messages there are.
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

// Message describes what is done with a message, or with several.
type Message struct {
	// System is a value of messaging.system.
	System string
	// Operation is what the library calls it: "publish".
	Operation string
	// Destination is the topic, queue or subject. A temporary one has a name that
	// nobody else uses, which would make names of spans without end.
	Destination string
	Temporary   bool
	// Server is the broker, "host:port"; "" if it is not known.
	Server string
	// Batch is the number of messages of an operation for several, else 0.
	Batch int
}

// Send returns the operation that gives messages to a broker.
func (m Message) Send() (inst.Kind, []attribute.KeyValue) {
	return inst.Producer(m.name()), m.attributes("send")
}

// Receive returns the operation that asks a broker for messages.
func (m Message) Receive() (inst.Kind, []attribute.KeyValue) {
	return inst.Client(m.name()), m.attributes("receive")
}

// Process returns the operation that a program does on a message.
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
