module otel.example/test/bench/calls

go 1.23
