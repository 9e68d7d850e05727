package setup

import (
	"context"

	"go.opentelemetry.io/otel/log/global"
	sdklog "go.opentelemetry.io/otel/sdk/log"
	"go.opentelemetry.io/otel/sdk/resource"

	"otel.example/pkg/setup/delegate"
	"otel.example/pkg/setup/exporters"
)

const logsVariable = "OTEL_LOGS_EXPORTER"

// installLogs sets the global logger provider unless the program has set one.
// Limits and batches are left to the SDK.
func installLogs(res *resource.Resource) {
	if !isDefault(global.GetLoggerProvider()) {
		return
	}
	options := []sdklog.LoggerProviderOption{sdklog.WithResource(res)}
	names, byDefault := exporterNames(logsVariable)
	for _, name := range names {
		options = append(options, logPipeline(name, byDefault))
	}
	options = append(options, logLimits()...)
	sdk := sdklog.NewLoggerProvider(options...)
	flushers.add("log records", sdk.ForceFlush)
	delegate.InstallLoggerProvider(sdk)
}

// logPipeline returns the option that adds an exporter to a provider. The
// console gets each record at once, other exporters get batches.
func logPipeline(name string, byDefault bool) sdklog.LoggerProviderOption {
	exporter := &deferredLogs{deferredExporter: deferredExporter[sdklog.Record]{
		clone: func(r sdklog.Record) sdklog.Record { return r.Clone() }}}
	addPipeline(logsVariable, name, byDefault,
		func(factory exporters.Factory) error {
			real, err := factory.Logs()
			if err != nil {
				return err
			}
			exporter.bind(real.Export)
			return nil
		})
	if name == "console" {
		return sdklog.WithProcessor(sdklog.NewSimpleProcessor(exporter))
	}
	return sdklog.WithProcessor(sdklog.NewBatchProcessor(exporter))
}

// logLimits applies the limits for all signals to log records. The SDK reads
// only those for log records.
func logLimits() []sdklog.LoggerProviderOption {
	var options []sdklog.LoggerProviderOption
	const records, every = "OTEL_LOGRECORD_ATTRIBUTE_", "OTEL_ATTRIBUTE_"
	if n, ok := generalLimit(records, every, "COUNT_LIMIT"); ok {
		options = append(options, sdklog.WithAttributeCountLimit(n))
	}
	if n, ok := generalLimit(records, every, "VALUE_LENGTH_LIMIT"); ok {
		options = append(options, sdklog.WithAttributeValueLengthLimit(n))
	}
	return options
}

// deferredLogs is a log exporter that waits for the real one.
type deferredLogs struct {
	deferredExporter[sdklog.Record]
}

// Export implements sdklog.Exporter.
func (e *deferredLogs) Export(ctx context.Context,
	records []sdklog.Record) error {
	return e.export(ctx, records)
}

// ForceFlush implements sdklog.Exporter.
func (e *deferredLogs) ForceFlush(context.Context) error { return nil }

// Shutdown implements sdklog.Exporter.
func (e *deferredLogs) Shutdown(context.Context) error { return nil }
