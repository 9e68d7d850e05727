//go:build contrib

package main

// This file sets up OpenTelemetry manually, with the contrib repository's
// instrumentation where it exists, as its documentation describes. Where the
// default records more than otel does, it is reduced: one span for a query, and
// no search for the caller of a Redis command.

import (
	"context"
	"database/sql"
	"log/slog"
	"net/http"
	"os"

	"github.com/XSAM/otelsql"
	"github.com/gin-gonic/gin"
	"github.com/redis/go-redis/extra/redisotel/v9"
	"github.com/redis/go-redis/v9"
	"go.opentelemetry.io/contrib/instrumentation/github.com/gin-gonic/gin/otelgin"
	"go.opentelemetry.io/contrib/instrumentation/google.golang.org/grpc/otelgrpc"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlpmetric/otlpmetrichttp"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/log/global"
	"go.opentelemetry.io/otel/propagation"
	sdklog "go.opentelemetry.io/otel/sdk/log"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	semconv "go.opentelemetry.io/otel/semconv/v1.43.0"
	"go.opentelemetry.io/otel/trace"
	"google.golang.org/grpc"
)

// setUp installs the SDK. The environment configures sampler, batches and
// endpoint. setUp itself reads OTEL_SDK_DISABLED and OTEL_TRACES_EXPORTER,
// because the Go SDK does not.
func setUp() (stop func()) {
	otel.SetTextMapPropagator(propagation.NewCompositeTextMapPropagator(
		propagation.TraceContext{}, propagation.Baggage{}))
	if os.Getenv("OTEL_SDK_DISABLED") == "true" {
		return func() {}
	}
	ctx := context.Background()
	var spans []sdktrace.TracerProviderOption
	if os.Getenv("OTEL_TRACES_EXPORTER") != "none" {
		spans = append(spans,
			sdktrace.WithBatcher(must(otlptracehttp.New(ctx))))
	}
	metrics := must(otlpmetrichttp.New(ctx))
	tracers := sdktrace.NewTracerProvider(spans...)
	meters := sdkmetric.NewMeterProvider(
		sdkmetric.WithReader(sdkmetric.NewPeriodicReader(metrics)))
	otel.SetTracerProvider(tracers)
	otel.SetMeterProvider(meters)
	// Records are not exported, as with otel.
	global.SetLoggerProvider(sdklog.NewLoggerProvider())
	return func() {
		tracers.Shutdown(ctx)
		meters.Shutdown(ctx)
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func instrumentHandler(handler http.Handler) http.Handler {
	return otelhttp.NewHandler(handler, "server")
}

func instrumentTransport(transport *http.Transport) http.RoundTripper {
	return otelhttp.NewTransport(transport)
}

func instrumentGin(engine *gin.Engine) {
	engine.Use(otelgin.Middleware("shop"))
}

func instrumentRedis(client *redis.Client) {
	if err := redisotel.InstrumentTracing(client,
		redisotel.WithCallerEnabled(false)); err != nil {
		panic(err)
	}
	if err := redisotel.InstrumentMetrics(client); err != nil {
		panic(err)
	}
}

func openDB(driver, source string) (*sql.DB, error) {
	return otelsql.Open(driver, source,
		otelsql.WithAttributes(semconv.DBSystemNamePostgreSQL,
			semconv.DBNamespace("shop"), semconv.ServerAddress("127.0.0.1"),
			semconv.ServerPort(5432)),
		otelsql.WithSpanOptions(otelsql.SpanOptions{OmitConnResetSession: true,
			OmitConnectorConnect: true, OmitRows: true}))
}

func grpcServerOptions() []grpc.ServerOption {
	return []grpc.ServerOption{grpc.StatsHandler(otelgrpc.NewServerHandler())}
}

func grpcDialOptions() []grpc.DialOption {
	return []grpc.DialOption{
		grpc.WithStatsHandler(otelgrpc.NewClientHandler())}
}

// withIDs adds the IDs of the span to records, which contrib's documentation
// leaves to the program.
type withIDs struct{ slog.Handler }

func instrumentLogs(handler slog.Handler) slog.Handler {
	return withIDs{handler}
}

// Handle implements slog.Handler.
func (h withIDs) Handle(ctx context.Context, record slog.Record) error {
	if span := trace.SpanContextFromContext(ctx); span.IsValid() {
		record = record.Clone()
		record.AddAttrs(slog.String("trace_id", span.TraceID().String()),
			slog.String("span_id", span.SpanID().String()))
	}
	return h.Handler.Handle(ctx, record)
}

// WithAttrs implements slog.Handler.
func (h withIDs) WithAttrs(attributes []slog.Attr) slog.Handler {
	return withIDs{h.Handler.WithAttrs(attributes)}
}

// WithGroup implements slog.Handler.
func (h withIDs) WithGroup(name string) slog.Handler {
	return withIDs{h.Handler.WithGroup(name)}
}
