module shop.example/sql-guard/hooks

go 1.23

require otel.example/pkg/api v0.0.0

// For editors and go test. otel brings the module itself.
replace otel.example/pkg/api => ../../../pkg/api
