package golden

type None struct{}

type NoneOverLines struct {
}

type Comment struct {
	// nothing here yet
}

type One struct{ A int }

type Last struct{ A int /* the
comment ends the line */ }

type (
	Semi  struct{ A int; }
	Lines struct {
		A int
		B string `b:"tag"` // last
	}
	Embedded struct{ *One }
	Generic[T any] struct { A []T; B map[string]T }
)
