module otel.example/test/kept_plan

go 1.23
