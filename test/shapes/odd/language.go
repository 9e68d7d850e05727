//go:build go1.21

package odd

// The language of this file is older than the module's: its loops have one
// variable.
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
