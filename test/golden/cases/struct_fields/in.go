package golden

type (
	Empty struct{}
	One   struct{ A int }
	Many  struct {
		A int
		B string // last
	}
	Semi struct{ A int; }
)
