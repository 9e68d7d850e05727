// This file does not end with a newline.
package decls

func NoNewline() {}