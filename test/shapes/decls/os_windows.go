package decls

// This file is for another GOOS: it is not compiled and has no target.
func OnThis() string { return "windows" }

func OnlyWindows() {}
