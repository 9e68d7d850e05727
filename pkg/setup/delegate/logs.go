package delegate

import (
	"context"
	"sync/atomic"

	"go.opentelemetry.io/otel/log"
	"go.opentelemetry.io/otel/log/global"
)

// LoggerProvider is the global logger provider.
type LoggerProvider struct {
	// LoggerProvider is our SDK's.
	log.LoggerProvider
	// installed is set when this is the global provider.
	installed atomic.Bool
}

// InstallLoggerProvider installs a global provider that delegates to sdk.
func InstallLoggerProvider(sdk log.LoggerProvider) {
	p := &LoggerProvider{LoggerProvider: sdk}
	global.SetLoggerProvider(p)
	p.installed.Store(true)
}

// Logger implements log.LoggerProvider.
func (p *LoggerProvider) Logger(name string,
	options ...log.LoggerOption) log.Logger {
	return &logger{Logger: p.LoggerProvider.Logger(name, options...), provider: p,
		name: name, options: options}
}

type logger struct {
	// Logger is our SDK's.
	log.Logger
	provider *LoggerProvider
	name     string
	options  []log.LoggerOption
	delegate atomic.Pointer[providerValue[log.LoggerProvider, log.Logger]]
}

// Emit implements log.Logger.
func (l *logger) Emit(ctx context.Context, record log.Record) {
	l.current().Emit(ctx, record)
}

// Enabled implements log.Logger.
func (l *logger) Enabled(ctx context.Context,
	parameters log.EnabledParameters) bool {
	return l.current().Enabled(ctx, parameters)
}

func (l *logger) current() log.Logger {
	now := global.GetLoggerProvider()
	if now == log.LoggerProvider(l.provider) || !l.provider.installed.Load() {
		return l.Logger
	}
	if !isComparable(now) {
		return now.Logger(l.name, l.options...)
	}
	if known := l.delegate.Load(); known != nil && known.provider == now {
		return known.value
	}
	logger := now.Logger(l.name, l.options...)
	l.delegate.Store(&providerValue[log.LoggerProvider, log.Logger]{now, logger})
	return logger
}
