package golden

var literal = func(n int) int { return n }

func /* a */ Comments /* b */ ( /* c */ a /* d */ int /* e */ , /* f */ b /* g */ ... /* h */ string /* i */ ) /* j */ ( /* k */ int /* l */ , /* m */ error /* n */ ) /* o */ { /* p */ return /* q */ a /* r */, nil /* s */ } /* t */

func ( /* a */ t /* b */ * /* c */ T /* d */ ) /* e */ Method /* f */ ( /* g */ ) /* h */ int /* i */ { /* j */ return 1 }

func /*
*/ Lines( /*
*/ int) int { /*
*/ return 2 }

type T struct{}

func Raw() string { return `
//line wrong.go:1000
}
/*line wrong.go:2000:3*/` }; func Quoted() (string, rune) { return "}//line a.go:1", '}' }

func Empty() {}; func EmptyResult() (_ int) { return }

func Panics() int { panic("}") }
