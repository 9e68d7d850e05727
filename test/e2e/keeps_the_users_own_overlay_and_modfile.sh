#!/bin/bash
# The user's own -overlay and -modfile work together with what the tool adds.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"fmt"

	"github.com/google/uuid"
)

func main() { fmt.Println(work(), uuid.Nil[0]) }
END
echo 'package main; func work() string { return "laid over" }' > over
cat > overlay.json <<END
{"Replace": {"$t/work.go": "$t/over"}}
END
cp go.mod other.mod
go get -modfile=other.mod github.com/google/uuid@v1.6.0 2> /dev/null
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END
cp other.mod before

otel go build -overlay overlay.json -modfile other.mod -o app .
prints ./app <<< $'enter main work\nlaid over 0'
cmp other.mod before
mkdir sub
(cd sub && otel go build -C .. -overlay=overlay.json -modfile=other.mod -o app2)
prints ./app2 <<< $'enter main work\nlaid over 0'
