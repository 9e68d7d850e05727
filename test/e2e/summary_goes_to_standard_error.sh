#!/bin/bash
# A build ends with one line on standard error that says what was done. -q
# leaves the line out. Standard output has only go's output.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

func first()  {}
func second() {}

func main() {
	first()
	second()
}
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "first|second", "OnEnter": "enter",
  "Path": "hooks"}]
END

otel go build -o app . > out 2> err
[ ! -s out ]
[ "$(wc -l < err)" -eq 1 ]
has err '^otel: .*\b2 functions\b.*\b1 package\b'
otel go build -o app . > out 2> err
has err '^otel: .*\b2 functions\b.*\b1 package\b'
otel -q go build -o app . > out 2> err
[ ! -s out ]
[ ! -s err ]
rm otel.rules.json
otel go build -o app . 2> err
has err '^otel: '
