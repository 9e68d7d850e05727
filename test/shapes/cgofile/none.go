//go:build !cgo

package cgofile

import "io"

func Run(io.Writer) {}
