// Package semrpc provides the attributes and metrics of remote procedure calls,
// named by the OpenTelemetry semantic conventions
// (https://opentelemetry.io/docs/specs/semconv/rpc/).
package semrpc

import (
	"net"
	"strconv"
	"strings"

	"go.opentelemetry.io/otel/attribute"

	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
)

var seconds = []float64{0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75,
	1, 2.5, 5, 7.5, 10}

var keys = []attribute.Key{semconv.RPCSystemName, semconv.RPCMethod,
	semconv.RPCResponseStatusCode, semconv.ErrorType, semconv.ServerAddress,
	semconv.ServerPort}

// These are the metrics of the two sides.
var (
	ClientDuration = inst.Metric{Name: "rpc.client.call.duration", Unit: "s",
		Description: "Measures the duration of an outgoing Remote " +
			"Procedure Call (RPC).",
		Buckets: seconds, Keys: keys}
	// ServerDuration leaves out the server's own address, which is the same for
	// all calls of a service.
	ServerDuration = inst.Metric{Name: "rpc.server.call.duration", Unit: "s",
		Description: "Measures the duration of an incoming Remote " +
			"Procedure Call (RPC).",
		Buckets: seconds, Keys: keys[:4]}
)

// Call describes a call.
type Call struct {
	// System is a value of rpc.system.name.
	System string
	// Method is the full method name, package.Service/Method. It is "" if the
	// server does not have the method; then Original is the name that the
	// client asked for.
	Method, Original string
	// Server is the address that the client calls or that the server listens
	// on: "host:port", or another name of the server.
	Server string
}

// Name returns the name of the span.
func (c Call) Name() string {
	if c.Method == "" {
		return c.System
	}
	return c.Method
}

// Attributes returns the attributes that are known at the start of the call.
func (c Call) Attributes() []attribute.KeyValue {
	list := append(make([]attribute.KeyValue, 0, 8),
		semconv.RPCSystemName.String(c.System))
	if c.Method != "" {
		list = append(list, semconv.RPCMethod.String(c.Method))
	} else {
		list = append(list, semconv.RPCMethod.String("_OTHER"),
			semconv.RPCMethodOriginal.String(c.Original))
	}
	return appendAddress(list, c.Server, semconv.ServerAddress,
		semconv.ServerPort)
}

// Peer returns the attributes of the other end of the connection.
func Peer(address net.Addr) []attribute.KeyValue {
	if address == nil {
		return nil
	}
	return appendAddress(make([]attribute.KeyValue, 0, 2), address.String(),
		semconv.NetworkPeerAddress, semconv.NetworkPeerPort)
}

func appendAddress(to []attribute.KeyValue, text string,
	address, port attribute.Key) []attribute.KeyValue {
	if text == "" {
		return to
	}
	host, digits, err := net.SplitHostPort(text)
	if err != nil {
		return append(to, address.String(text))
	}
	to = append(to, address.String(host))
	if number, err := strconv.ParseUint(digits, 10, 16); err == nil {
		to = append(to, port.Int(int(number)))
	}
	return to
}

// ServerOfTarget returns the server in a gRPC target: dns:///host:port,
// passthrough:///host:port, host:port or unix:path
// (https://github.com/grpc/grpc/blob/master/doc/naming.md).
func ServerOfTarget(target string) string {
	scheme, rest, ok := strings.Cut(target, ":")
	switch {
	case strings.Contains(target, "://"):
		_, rest, _ = strings.Cut(target, "://")
		// The part before the slash is an authority, such as a DNS server.
		if _, endpoint, ok := strings.Cut(rest, "/"); ok {
			rest = endpoint
		}
		if scheme == "unix" {
			rest = "/" + strings.TrimPrefix(rest, "/")
		}
		return rest
	case ok && (scheme == "unix" || scheme == "unix-abstract" ||
		scheme == "dns"):
		return rest
	}
	return target
}
