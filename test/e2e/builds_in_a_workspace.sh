#!/bin/bash
# A workspace builds programs and packages of several modules, with hooks from
# one of them, and go.work and go.work.sum do not change.
source "$(dirname "$0")"/common.sh

mkdir -p tree/app tree/lib tree/tracing
cd tree
(cd app && module example.com/app && cat > main.go <<'END'
package main

import "example.com/lib"

func main() { lib.Do() }
END
)
(cd lib && module example.com/lib && cat > lib.go <<'END'
package lib

func Do() {}
END
)
(cd tracing && module example.com/tracing && cat > tracing.go <<'END'
package tracing

import (
	"fmt"

	"otel.example/pkg/api"
)

func Enter(ctx api.CallContext) { fmt.Println("enter", ctx.GetPackageName()) }
END
)
cat > go.work <<'END'
go 1.23

use (
	./app
	./lib
	./tracing
)
END
unset GOWORK
trace_hooks hooks
cat > app/otel.rules.json <<'END'
[{"ImportPath": "example.com/lib", "Function": "Do", "OnEnter": "Enter",
  "Path": "example.com/tracing"},
 {"ImportPath": "main", "Function": "main", "OnEnter": "enter", "Order": -1,
  "Path": "../hooks"}]
END
fingerprint . > ../before

(cd app && otel go build -o "$t/program" .)
fingerprint . > ../after
prints "$t/program" <<'END'
enter main main
enter example.com/lib
END
diff -u ../before ../after
otel --rules app/otel.rules.json go build -o "$t/program" ./app
prints "$t/program" <<'END'
enter main main
enter example.com/lib
END
