package golden

type T struct{}

func (T) A(int, ...string) (int, error) { return 0, nil }

func (_ *T) B(_ int, s string) (_ int, err error) { return len(s), nil }

func C(func(int) int) <-chan int { return nil }

func param0(param0 int, _ int) (retVal0 int) { return param0 }
