package decls

func OnThis() string { return "linux" }
