#!/bin/bash
# Parameters, results and package-level names that shadow builtins, packages or
# each other do not break injected code.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

type any = interface{ String() string }
type error struct{ nil, true bool }

func panic(recover int) {}

func work(bool, string, len int, fmt string) (any int, recover, int error) {
	nil, false, true, make, append := 1, 2, 3, 4, 5
	_, _, _, _, _ = nil, false, true, make, append
	panic(0)
	return bool + string + len, error{}, error{}
}

func init() { println := 1; _ = println }

func main() {
	n, _, _ := work(1, 2, 3, "x")
	fmt.Println(n)
}
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"}]
END

go build -o plain .
[ "$(./plain)" = 6 ]
otel go build -o app .
prints ./app <<'END'
enter main work
exit main work
6
END
