module otel.example/test/bench/syntax

go 1.24
