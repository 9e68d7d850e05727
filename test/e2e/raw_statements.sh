#!/bin/bash
# With UseRaw, OnEnter and OnExit are Go statements that see and change the
# function's own names. OnExit runs on every way out of the function.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

var events []string

func greet(name string) (text string) {
	if name == "nobody!" {
		return "hush"
	}
	return "hello, " + name
}

func main() {
	fmt.Println(greet("gopher"), greet("nobody"))
	fmt.Println(events)
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "greet", "UseRaw": true,
  "OnEnter": "name += \"!\"; events = append(events, \"enter \" + name)",
  "OnExit": "if text == \"hush\" {\n  text = \"\"\n}\nevents = append(events, \"exit \" + text)"}]
END

otel go build -o app .
prints ./app <<'END'
hello, gopher! 
[enter gopher! exit hello, gopher! enter nobody! exit ]
END
