module otel.example/pkg/rules/echo

go 1.23.0

require (
	github.com/labstack/echo/v4 v4.1.16
	otel.example/pkg/api v0.0.0
	otel.example/pkg/inst-api v0.0.0
	otel.example/pkg/inst-api-semconv v0.0.0
)

require (
	github.com/go-logr/logr v1.4.2 // indirect
	github.com/go-logr/stdr v1.2.2 // indirect
	github.com/labstack/gommon v0.3.0 // indirect
	github.com/mattn/go-colorable v0.1.6 // indirect
	github.com/mattn/go-isatty v0.0.12 // indirect
	github.com/valyala/bytebufferpool v1.0.0 // indirect
	github.com/valyala/fasttemplate v1.1.0 // indirect
	go.opentelemetry.io/auto/sdk v1.1.0 // indirect
	go.opentelemetry.io/otel v1.36.0 // indirect
	go.opentelemetry.io/otel/metric v1.36.0 // indirect
	go.opentelemetry.io/otel/trace v1.36.0 // indirect
	golang.org/x/crypto v0.0.0-20200221231518-2aa609cf4a9d // indirect
	golang.org/x/net v0.0.0-20200226121028-0de0cce0169b // indirect
	golang.org/x/sys v0.33.0 // indirect
	golang.org/x/text v0.3.2 // indirect
)

replace (
	otel.example/pkg/api => ../../api
	otel.example/pkg/inst-api => ../../inst-api
	otel.example/pkg/inst-api-semconv => ../../inst-api-semconv
)
