#!/bin/bash
# A target that is called before the hook package is initialized runs as if it
# had no hooks. Nothing fails and nothing is printed.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir early
cat > main.go <<'END'
package main

import (
	"fmt"

	"example.com/app/early"
)

func main() { fmt.Println(early.Value, early.Double(4)) }
END
cat > early/early.go <<'END'
package early

var Value = Double(2)

func Double(n int) int { return 2 * n }
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

// Not usable before this package is initialised.
var factor = func() *int { n := 10; return &n }()

func exit(ctx api.CallContext, n int) {
	fmt.Println("exit", n)
	ctx.SetReturnVal(0, n**factor)
}
END
rules <<'END'
[{"ImportPath": "example.com/app/early", "Function": "Double",
  "OnExit": "exit", "Path": "hooks"}]
END

otel go build -o app .
./app > out 2> err
[ ! -s err ]
has out '^(4|40) 80$'
has out '^exit 8$'
