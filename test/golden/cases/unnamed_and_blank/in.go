package golden

type T struct{}

func (T) A(int, ...string) (int, error) { return 0, nil }

func (_ *T) B(_ int, s string) (_ int, err error) { return len(s), nil }

func C(func(int) int) <-chan int { return nil }

func param0(param0 int, _ int) (retVal0 int) { return param0 }

func Commas(int, *[2][3]int,) (string, chan<- func(x int),) { return "", nil }

type G[E any] struct{ e E }

// An instance without a name, and an array with one.
func Instances(G[int], G[func(int) string], ...*G[[2]int]) (G [2]int) { return }

func Blanks(_, a int, _ func(a, _ int) (_, c int)) (_, _ struct{ b, _ int }) { return }
