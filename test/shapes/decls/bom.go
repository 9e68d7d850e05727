// This file begins with a byte order mark.
package decls

func Marked() string { return "marked" }
