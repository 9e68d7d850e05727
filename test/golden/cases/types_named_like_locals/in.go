package golden

import (
	p0 "bytes"
	c "strings"
)

type x struct{ n int }
type ok int
type v string
type i []int
type ctx int
type skip bool
type r0 func()

func f(a x, b ok, e v, g i, h ctx, j skip, k r0) (x, ok, v, i, ctx, skip, r0) {
	return a, b, e, g, h, j, k
}
func g(b *c.Builder, d *p0.Buffer) *c.Builder { return b }

func h[x any, ok any](a x, b ok) (x, ok) { return a, b }
