module otel.example/pkg/api

go 1.18
