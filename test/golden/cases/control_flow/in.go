package golden

// go 1.23

func Goto(n int) (sum int) {
again:
	sum += n
	if n--; n > 0 {
		goto again
	}
	goto end
end:
	return
}

func Labels(n int) int { outer: for i := 0; ; i++ { for { if i > n { break outer }; continue outer } }; return n }

func Range(n int, f func(func(int) bool)) (all []int) {
	for v := range f {
		defer func() { all = append(all, v) }()
	}
	for range n { clear(all) }
	return all[:min(n, max(1, len(all)))]
}

func Recovers(n int) (result int, err error) {
	defer func() {
		if r := recover(); r != nil {
			result, err = result*10, r.(error)
		}
	}()
	return 100 / n, nil
}

func Literals() (int, error) {
	f := func() { return }
	g := func() (n int) { n = 1; return }
	f()
	return g(), nil
}

// Its own recover stops the panic that it is deferred for.
func Handler(what *any) { *what = recover() }

func Shadowed(a int) (n int, err error) {
	if n := a; n > 0 {
		err := error(nil)
		return n, err
	}
	return
}

func Never(c chan int) int { for { c <- 1 } }
