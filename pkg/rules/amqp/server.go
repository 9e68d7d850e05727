package amqp

import (
	"net"
	"strconv"

	amqp "github.com/rabbitmq/amqp091-go"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
)

var (
	// A rule adds this one: the "host:port" that the program has named.
	serverField = inst.FieldOf[amqp.Connection, string]("otelServer")

	connectionField = inst.FieldOf[amqp.Channel, *amqp.Connection]("connection")
)

// dialOnExit keeps with a connection what it was made to.
func dialOnExit(c api.CallContext, connection *amqp.Connection, err error) {
	url, _ := c.GetParam(0).(string)
	uri, parseErr := amqp.ParseURI(url)
	if connection == nil || err != nil || parseErr != nil {
		return
	}
	*serverField.In(connection) = net.JoinHostPort(uri.Host,
		strconv.Itoa(uri.Port))
}

// serverOf returns the broker of a channel, "host:port"; "" if it is not known,
// as that of a connection which the program has opened itself.
func serverOf(channel *amqp.Channel) string {
	return *serverField.In(*connectionField.In(channel))
}
