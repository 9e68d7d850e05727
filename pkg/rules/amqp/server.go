package amqp

import (
	"net"
	"strconv"

	amqp "github.com/rabbitmq/amqp091-go"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
)

var (
	// A rule adds this field. It holds the "host:port" that the program has
	// named.
	serverField = inst.FieldOf[amqp.Connection, string]("otelServer")

	connectionField = inst.FieldOf[amqp.Channel, *amqp.Connection]("connection")
)

// dialOnExit stores the address with the connection.
func dialOnExit(c api.CallContext, connection *amqp.Connection, err error) {
	url, _ := c.GetParam(0).(string)
	uri, parseErr := amqp.ParseURI(url)
	if connection == nil || err != nil || parseErr != nil {
		return
	}
	*serverField.In(connection) = net.JoinHostPort(uri.Host,
		strconv.Itoa(uri.Port))
}

// serverOf returns the broker of a channel as "host:port". It is the address
// that the program has named. If the program has made the connection itself, it
// is the address of the other end, or "" if that is not a TCP address.
func serverOf(channel *amqp.Channel) string {
	connection := *connectionField.In(channel)
	if connection == nil {
		return ""
	}
	if named := *serverField.In(connection); named != "" {
		return named
	}
	address, ok := connection.RemoteAddr().(*net.TCPAddr)
	if !ok || address.Port == 0 {
		return ""
	}
	return address.String()
}
