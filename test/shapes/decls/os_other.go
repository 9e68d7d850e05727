//go:build !linux && !windows

package decls

import "runtime"

func OnThis() string { return runtime.GOOS }
