package golden

type T struct{ n int }

func (T) Unnamed() int { return 1 }

func (_ *T) Blank(_ int) {}

func (t (T)) Parenthesised() (n int) { return t.n }

func (t *(T)) PointerInside() (int) { return t.n }

func ((*T)) UnnamedPointer() {}

// Through an alias, through embedding, of a function and of a generic type.
type A = T

func (a A) Alias() {}

type Outer struct{ *T }

func (o Outer) Embedding() *T { return o.T }

type F func(F) F

func (f F) Call(g F) F { return f(g) }

type G[K comparable, V any] struct {
	k K
	v V
}

func (g *G[_, Value]) Generic(v Value) (old Value) { old, g.v = g.v, v; return }

func (o Outer) Promoted(n int) int { return o.PointerInside() + Outer.Unnamed(o) }

func (T,) TrailingComma() {}
