module otel.example/pkg/rules/grpc

go 1.23.0

require (
	go.opentelemetry.io/otel v1.36.0
	go.opentelemetry.io/otel/trace v1.36.0
	golang.org/x/net v0.0.0-20201021035429-f5854403a974
	google.golang.org/grpc v1.48.0
	google.golang.org/protobuf v1.27.1
	otel.example/pkg/api v0.0.0
	otel.example/pkg/inst-api v0.0.0
	otel.example/pkg/inst-api-semconv v0.0.0
)

require (
	github.com/go-logr/logr v1.4.2 // indirect
	github.com/go-logr/stdr v1.2.2 // indirect
	github.com/golang/protobuf v1.5.2 // indirect
	github.com/google/uuid v1.6.0 // indirect
	go.opentelemetry.io/auto/sdk v1.1.0 // indirect
	go.opentelemetry.io/otel/metric v1.36.0 // indirect
	go.opentelemetry.io/otel/sdk v1.36.0 // indirect
	go.opentelemetry.io/otel/sdk/metric v1.36.0 // indirect
	golang.org/x/sys v0.33.0 // indirect
	golang.org/x/text v0.3.3 // indirect
	google.golang.org/genproto v0.0.0-20200526211855-cb27e3aa2013 // indirect
)

replace (
	otel.example/pkg/api => ../../api
	otel.example/pkg/inst-api => ../../inst-api
	otel.example/pkg/inst-api-semconv => ../../inst-api-semconv
)
