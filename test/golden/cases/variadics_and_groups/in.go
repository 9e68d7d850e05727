package golden

// A variadic parameter is a slice: of any, of functions, without a name, blank.
func Variadic(first string, rest ...int) int { return len(first) + len(rest) }

func Any(args ...any) (n int, _ error) { return len(args), nil }

func Unnamed(string, ...func(...int)) (int, error) { return 1, nil }

func Blank(_ string, _ ...interface{ Len() int }) {}

// Grouped parameters and results share a type.
func Grouped(a, b int, c, _ []string) (d, e string, f int) { return c[0], d, a + b }

func Generic[T ~int | ~string, S ~[]T](s S, more ...T) (S, []T) { return append(s, more...), more }
