//line /src/in.go:1:1
package golden

type (
	Empty struct{X map[string]int /*line :4:15*/}
	One   struct{ A int ; X int /*line :5:22*/}
	Many  struct {
		A int
		B string // last
	X interface{} /*line :9:2*/}
	Semi struct{ A int; X *One /*line :10:22*/}
)
