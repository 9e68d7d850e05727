module otel.example/pkg/inst-api-semconv

go 1.23.0

require go.opentelemetry.io/otel v1.36.0
