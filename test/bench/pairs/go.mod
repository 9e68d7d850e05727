module otel.example/test/bench/pairs

go 1.23
