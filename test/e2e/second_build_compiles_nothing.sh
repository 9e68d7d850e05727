#!/bin/bash
# A build without a change compiles and links nothing. A plain build after it
# compiles nothing either: the two do not disturb each other.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "strings"

func main() { strings.ToUpper("a") }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "strings", "Function": "ToUpper", "OnEnter": "enter",
  "Path": "hooks"}]
END

go build -o plain .
otel go build -o app .
otel go build -x -o app . 2> second
compiled second > packages
diff -u /dev/null packages
lacks second '/link"? .*-o '
prints ./app <<< "enter strings ToUpper"

go build -x -o plain . 2> again
compiled again > packages
diff -u /dev/null packages
prints ./plain < /dev/null
