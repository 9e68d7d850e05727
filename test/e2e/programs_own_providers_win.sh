#!/bin/bash
# A program that sets up OpenTelemetry itself, in main, gets all telemetry: that
# of its package variables and that of the hooks. The tool's own exporters get
# none.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	"go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
)

var (
	tracer    = otel.Tracer("own")
	orders, _ = otel.Meter("own").Int64Counter("orders")
)

func main() {
	spans := tracetest.NewSpanRecorder()
	reader := metric.NewManualReader()
	otel.SetTracerProvider(trace.NewTracerProvider(trace.WithSpanProcessor(spans)))
	otel.SetMeterProvider(metric.NewMeterProvider(metric.WithReader(reader)))

	ctx, span := tracer.Start(context.Background(), "own")
	orders.Add(ctx, 2)
	request, _ := http.NewRequestWithContext(ctx, "GET",
		httptest.NewServer(http.NotFoundHandler()).URL, nil)
	response, _ := http.DefaultClient.Do(request)
	response.Body.Close()
	span.End()

	for _, s := range spans.Ended() {
		fmt.Println(s.Name(), s.SpanKind())
	}
	var data metricdata.ResourceMetrics
	reader.Collect(ctx, &data)
	for _, scope := range data.ScopeMetrics {
		for _, m := range scope.Metrics {
			if m.Name == "orders" || m.Name == "go.goroutine.count" {
				fmt.Println(m.Name)
			}
		}
	}
}
END
go mod edit -require go.opentelemetry.io/otel@v1.36.0 \
  -require go.opentelemetry.io/otel/sdk@v1.36.0 \
  -require go.opentelemetry.io/otel/sdk/metric@v1.36.0
go mod tidy 2> tidy.log
"$OTEL" -q go build -o app .
unset "${!OTEL_@}"
OTEL_TRACES_EXPORTER=console OTEL_METRICS_EXPORTER=console \
  OTEL_LOGS_EXPORTER=none ./app | sort > out
prints cat out <<'END'
GET client
GET server
go.goroutine.count
orders
own internal
END
