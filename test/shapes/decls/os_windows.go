package decls

// For another GOOS: not compiled, and not a target.
func OnThis() string { return "windows" }

func OnlyWindows() {}
