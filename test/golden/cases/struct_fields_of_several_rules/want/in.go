//line /src/in.go:1:1
package golden

type None struct{X int; Y func(a, b int) (struct{ C int }, error); Z []*One /*line :3:18*/}

type NoneOverLines struct {
X int; Y func(a, b int) (struct{ C int }, error); Z []*One /*line :6:1*/}

type Comment struct {
	// nothing here yet
X int; Y func(a, b int) (struct{ C int }, error); Z []*One /*line :10:1*/}

type One struct{ A int ; X int; Y func(a, b int) (struct{ C int }, error); Z []*One /*line :12:24*/}

type Last struct{ A int /* the
comment ends the line */ X int; Y func(a, b int) (struct{ C int }, error); Z []*One /*line :15:26*/}

type (
	Semi  struct{ A int; X int; Y func(a, b int) (struct{ C int }, error); Z []*One /*line :18:23*/}
	Lines struct {
		A int
		B string `b:"tag"` // last
	X int; Y func(a, b int) (struct{ C int }, error); Z []*One /*line :22:2*/}
	Embedded struct{ *One ; X int; Y func(a, b int) (struct{ C int }, error); Z []*One /*line :23:24*/}
	Generic[T any] struct { A []T; B map[string]T ; X int; Y func(a, b int) (struct{ C int }, error); Z []*One /*line :24:48*/}
)
