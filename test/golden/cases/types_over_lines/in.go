package golden

import (
	"context"
	str "strings"
)

func Do(ctx context.Context, o struct {
	A int // a comment
	B interface {
		M(x int) error
	}
}, b *str.Builder, f func(
	int,
) (string, error)) map[string][]chan<- int {
	return nil
}
