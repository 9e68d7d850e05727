// Package semconv defines the keys of the attributes that hooks report, as the
// OpenTelemetry semantic conventions name them. The version of the conventions
// is that of inst.SchemaURL.
//
// The keys are listed here instead of being imported from OpenTelemetry's own
// semconv packages. A package of the newest conventions requires the newest
// OpenTelemetry, and would raise its version in every program. A test in
// test/libraries compares each key with the newest of these packages.
package semconv

import "go.opentelemetry.io/otel/attribute"

// These keys are for operations of all kinds.
const (
	ErrorType              = attribute.Key("error.type")
	ServerAddress          = attribute.Key("server.address")
	ServerPort             = attribute.Key("server.port")
	ClientAddress          = attribute.Key("client.address")
	NetworkPeerAddress     = attribute.Key("network.peer.address")
	NetworkPeerPort        = attribute.Key("network.peer.port")
	NetworkProtocolName    = attribute.Key("network.protocol.name")
	NetworkProtocolVersion = attribute.Key("network.protocol.version")
)

// These keys are for HTTP.
const (
	HTTPRequestMethod         = attribute.Key("http.request.method")
	HTTPRequestMethodOriginal = attribute.Key("http.request.method_original")
	HTTPRequestBodySize       = attribute.Key("http.request.body.size")
	HTTPResponseBodySize      = attribute.Key("http.response.body.size")
	HTTPResponseStatusCode    = attribute.Key("http.response.status_code")
	HTTPRoute                 = attribute.Key("http.route")
	URLFull                   = attribute.Key("url.full")
	URLPath                   = attribute.Key("url.path")
	URLQuery                  = attribute.Key("url.query")
	URLScheme                 = attribute.Key("url.scheme")
	UserAgentOriginal         = attribute.Key("user_agent.original")
)

// These keys are for databases.
const (
	DBSystemName            = attribute.Key("db.system.name")
	DBNamespace             = attribute.Key("db.namespace")
	DBCollectionName        = attribute.Key("db.collection.name")
	DBOperationName         = attribute.Key("db.operation.name")
	DBOperationBatchSize    = attribute.Key("db.operation.batch.size")
	DBQueryText             = attribute.Key("db.query.text")
	DBQuerySummary          = attribute.Key("db.query.summary")
	DBStoredProcedureName   = attribute.Key("db.stored_procedure.name")
	DBResponseStatusCode    = attribute.Key("db.response.status_code")
	DBClientConnectionPool  = attribute.Key("db.client.connection.pool.name")
	DBClientConnectionState = attribute.Key("db.client.connection.state")
	DBResponseReturnedRows  = attribute.Key("db.response.returned_rows")
)

// These keys are for remote procedure calls.
const (
	RPCSystemName         = attribute.Key("rpc.system.name")
	RPCMethod             = attribute.Key("rpc.method")
	RPCMethodOriginal     = attribute.Key("rpc.method_original")
	RPCResponseStatusCode = attribute.Key("rpc.response.status_code")
)

// These keys are for messaging.
const (
	MessagingSystem               = attribute.Key("messaging.system")
	MessagingOperationName        = attribute.Key("messaging.operation.name")
	MessagingOperationType        = attribute.Key("messaging.operation.type")
	MessagingDestinationName      = attribute.Key("messaging.destination.name")
	MessagingDestinationPart      = attribute.Key("messaging.destination.partition.id")
	MessagingConsumerGroupName    = attribute.Key("messaging.consumer.group.name")
	MessagingDestinationTemporary = attribute.Key("messaging.destination.temporary")
	MessagingClientID             = attribute.Key("messaging.client.id")
	MessagingMessageID            = attribute.Key("messaging.message.id")
	MessagingConversationID       = attribute.Key("messaging.message.conversation_id")
	MessagingMessageBodySize      = attribute.Key("messaging.message.body.size")
	MessagingBatchMessageCount    = attribute.Key("messaging.batch.message_count")
	MessagingKafkaMessageKey      = attribute.Key("messaging.kafka.message.key")
	MessagingKafkaOffset          = attribute.Key("messaging.kafka.offset")
	MessagingKafkaTombstone       = attribute.Key("messaging.kafka.message.tombstone")
	MessagingRabbitMQRoutingKey   = attribute.Key("messaging.rabbitmq.destination.routing_key")
	MessagingRabbitMQTag          = attribute.Key("messaging.rabbitmq.message.delivery_tag")
)

// These keys are for processes that a program starts.
const (
	ProcessCommand        = attribute.Key("process.command")
	ProcessExecutableName = attribute.Key("process.executable.name")
	ProcessExecutablePath = attribute.Key("process.executable.path")
	ProcessPID            = attribute.Key("process.pid")
	ProcessExitCode       = attribute.Key("process.exit.code")
)
