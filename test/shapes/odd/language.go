//go:build go1.21

package odd

// Loops has the language version of this file, which is older than the
// module's: its loops have one variable.
func Loops() (all []int) {
	var functions []func() int
	for i := 0; i < 3; i++ {
		functions = append(functions, func() int { return i })
	}
	for _, f := range functions {
		all = append(all, f())
	}
	return
}
