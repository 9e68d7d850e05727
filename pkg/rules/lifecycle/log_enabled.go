//go:build ignore

// This file becomes part of go.opentelemetry.io/otel/log before v0.7, where
// Logger.Enabled takes a record. Our logger works with every version of that
// package, and passes its argument on.

package log

// EnabledParameters is the type of the argument of Logger.Enabled.
type EnabledParameters = Record
