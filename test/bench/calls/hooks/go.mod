module otel.example/test/bench/calls/hooks

go 1.23

require otel.example/pkg/api v0.0.0

// For editors. otel brings the module itself.
replace otel.example/pkg/api => ../../../../pkg/api
