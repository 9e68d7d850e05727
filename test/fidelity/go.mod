module otel.example/test/fidelity

go 1.24
