module otel.example/pkg/rules/pgx

go 1.23.0

require (
	github.com/jackc/pgx/v5 v5.0.0
	go.opentelemetry.io/otel v1.36.0
	otel.example/pkg/api v0.0.0
	otel.example/pkg/inst-api v0.0.0
	otel.example/pkg/inst-api-semconv v0.0.0
)

require (
	github.com/go-logr/logr v1.4.2 // indirect
	github.com/go-logr/stdr v1.2.2 // indirect
	github.com/jackc/pgpassfile v1.0.0 // indirect
	github.com/jackc/pgservicefile v0.0.0-20200714003250-2b9c44734f2b // indirect
	go.opentelemetry.io/auto/sdk v1.1.0 // indirect
	go.opentelemetry.io/otel/metric v1.36.0 // indirect
	go.opentelemetry.io/otel/trace v1.36.0 // indirect
	golang.org/x/crypto v0.0.0-20220829220503-c86fa9a7ed90 // indirect
	golang.org/x/text v0.3.7 // indirect
)

replace (
	otel.example/pkg/api => ../../api
	otel.example/pkg/inst-api => ../../inst-api
	otel.example/pkg/inst-api-semconv => ../../inst-api-semconv
)
