module otel.example/test/oracle

go 1.24
