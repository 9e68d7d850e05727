// Lines of this file end as on Windows.
package decls

func init() { order = append(order, "crlf") }

// Raw strings lose their carriage returns.
func WindowsLines(
	n int,
) (int, string) { s := `a
b`
	return n, s
}
