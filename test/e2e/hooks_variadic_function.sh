#!/bin/bash
# A hook gets a variadic parameter as a slice, for any number of arguments, and
# may be variadic itself.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

func join(separator string, parts ...any) string {
	return fmt.Sprint(separator, len(parts), parts == nil)
}

func sum(ns ...int) (total int) {
	for _, n := range ns {
		total += n
	}
	return total
}

func main() {
	fmt.Println(join("-"), join("-", 1, "b"), join("-", []any{1, 2, 3}...))
	fmt.Println(sum(), sum(1, 2))
}
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func onJoin(ctx api.CallContext, separator string, parts ...any) {
	fmt.Println("join", len(parts), parts == nil, ctx.NumParams())
}

func onSum(ctx api.CallContext, ns []int) {
	fmt.Println("sum", ns)
	ctx.SetParam(0, append(ns, 10))
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "join", "OnEnter": "onJoin",
  "Path": "hooks"},
 {"ImportPath": "main", "Function": "sum", "OnEnter": "onSum",
  "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
join 0 true 2
join 2 false 2
join 3 false 2
-0 true -2 false -3 false
sum []
sum [1 2]
10 13
END
