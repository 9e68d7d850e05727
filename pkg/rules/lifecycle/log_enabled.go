//go:build ignore

// This file becomes part of go.opentelemetry.io/otel/log before v0.7, where
// Logger.Enabled is asked of a record. Our logger is written for every version
// of that package and passes on what it is given.

package log

// EnabledParameters is what Logger.Enabled is asked of.
type EnabledParameters = Record
