package forward

import (
	"context"
	"sync/atomic"

	"go.opentelemetry.io/otel/log"
	"go.opentelemetry.io/otel/log/global"
)

// Logs is the logger provider for the global.
type Logs struct {
	// LoggerProvider is our SDK's.
	log.LoggerProvider
	// installed is set when this is the global provider.
	installed atomic.Bool
}

// InstallLogs installs a provider that passes on to own.
func InstallLogs(own log.LoggerProvider) {
	p := &Logs{LoggerProvider: own}
	global.SetLoggerProvider(p)
	p.installed.Store(true)
}

// Logger implements log.LoggerProvider.
func (p *Logs) Logger(name string, options ...log.LoggerOption) log.Logger {
	return &logger{Logger: p.LoggerProvider.Logger(name, options...), from: p,
		name: name, options: options}
}

type logger struct {
	// Logger is our SDK's.
	log.Logger
	from    *Logs
	name    string
	options []log.LoggerOption
	theirs  atomic.Pointer[bound[log.LoggerProvider, log.Logger]]
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
	if now == log.LoggerProvider(l.from) || !l.from.installed.Load() {
		return l.Logger
	}
	if !isComparable(now) {
		return now.Logger(l.name, l.options...)
	}
	if known := l.theirs.Load(); known != nil && known.provider == now {
		return known.value
	}
	logger := now.Logger(l.name, l.options...)
	l.theirs.Store(&bound[log.LoggerProvider, log.Logger]{now, logger})
	return logger
}
