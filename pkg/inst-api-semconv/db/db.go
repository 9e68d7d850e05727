// Package semdb provides the attributes, span names and metrics of database
// calls, named by the stable OpenTelemetry semantic conventions
// (https://opentelemetry.io/docs/specs/semconv/database/).
//
// The package depends on no driver. Hooks describe a call by the plain structs
// here.
package semdb

import (
	"net"
	"strconv"

	"go.opentelemetry.io/otel/attribute"

	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
)

// Duration is the metric for the duration of calls.
var Duration = inst.Metric{Name: "db.client.operation.duration", Unit: "s",
	Description: "Duration of database client operations.",
	Buckets:     []float64{0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10},
	Keys: []attribute.Key{semconv.DBSystemName, semconv.DBNamespace,
		semconv.DBCollectionName, semconv.DBOperationName,
		semconv.DBQuerySummary, semconv.DBStoredProcedureName,
		semconv.DBResponseStatusCode, semconv.ErrorType,
		semconv.ServerAddress, semconv.ServerPort}}

// Target is the database that is called. Unknown fields are empty.
type Target struct {
	// System is a value of db.system.name.
	System string
	// Address is the host's name or address, or the path of a socket.
	Address string
	// Port is the server's port. Namespace is the value of db.namespace.
	Port      int
	Namespace string
}

// SetHostPort sets Address and Port from "host:port". Text of another form
// becomes the address.
func (t *Target) SetHostPort(text string) {
	host, port, err := net.SplitHostPort(text)
	if err != nil {
		t.Address = text
		return
	}
	t.Address = host
	if number, err := strconv.ParseUint(port, 10, 16); err == nil {
		t.Port = int(number)
	}
}

// Attributes returns the attributes of the target, with capacity for those of a
// call.
func (t Target) Attributes() []attribute.KeyValue {
	list := append(make([]attribute.KeyValue, 0, 10),
		semconv.DBSystemName.String(t.System))
	if t.Namespace != "" {
		list = append(list, semconv.DBNamespace.String(t.Namespace))
	}
	if t.Address != "" {
		list = append(list, semconv.ServerAddress.String(t.Address))
		if t.Port != 0 {
			list = append(list, semconv.ServerPort.Int(t.Port))
		}
	}
	return list
}

// name returns what follows an operation in a span name if there is no
// collection: the namespace, or else the server.
func (t Target) name() string {
	switch {
	case t.Namespace != "":
		return t.Namespace
	case t.Address != "" && t.Port != 0:
		return net.JoinHostPort(t.Address, strconv.Itoa(t.Port))
	}
	return t.Address
}

// Query returns the name and the attributes of the span for a query. The
// attributes of the target come first.
func (t Target) Query(s *Statement) (string, []attribute.KeyValue) {
	list := t.Attributes()
	if s.Text != "" {
		list = append(list, semconv.DBQueryText.String(s.Text))
	}
	if s.Summary != "" {
		list = append(list, semconv.DBQuerySummary.String(s.Summary))
	}
	if s.Operation != "" {
		list = append(list, semconv.DBOperationName.String(s.Operation))
	}
	if s.Collection != "" {
		list = append(list, semconv.DBCollectionName.String(s.Collection))
	}
	if s.Procedure != "" {
		list = append(list, semconv.DBStoredProcedureName.String(s.Procedure))
	}
	switch {
	case s.Summary != "":
		return s.Summary, list
	case t.name() != "":
		return t.name(), list
	}
	return t.System, list
}

// Command returns the name and the attributes of the span for an operation that
// is not a query, such as COMMIT.
func (t Target) Command(operation string) (string, []attribute.KeyValue) {
	list := append(t.Attributes(), semconv.DBOperationName.String(operation))
	if name := t.name(); name != "" {
		return operation + " " + name, list
	}
	return operation, list
}

// End ends an operation. If err is not nil, the operation has failed, and the
// status code of the database, if there is one, is its error.type.
func End(operation *inst.Operation, err error) {
	if err == nil {
		operation.End(nil)
		return
	}
	code := StatusCode(err)
	if code == "" {
		operation.End(err)
		return
	}
	operation.SetAttributes(semconv.DBResponseStatusCode.String(code))
	operation.EndWithErrorType(err, code)
}
