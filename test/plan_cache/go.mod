module otel.example/test/plan_cache

go 1.23
