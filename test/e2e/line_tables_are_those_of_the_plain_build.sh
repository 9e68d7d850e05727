#!/bin/bash
# Debug information gives each original function the files and lines of the
# plain build, in the program's packages and in the standard library.
source "$(dirname "$0")"/common.sh

go build -C "$root"/test/tools/debuglines -o "$t"/debuglines .
module example.com/app
mkdir lib
cat > main.go <<'END'
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"text/tabwriter"

	"example.com/app/lib"
)

func work(n int) (int, error) {
	defer fmt.Println("deferred")
	if n > 1 {
		return n, nil
	}

	return 0, os.ErrExist
}

func one() int { return 1 }

func loop(
	n int,
) (sum int) {
	for i := range n {
		sum += i
	}
	return
}

func main() {
	var b bytes.Buffer
	fmt.Println(work(2))
	fmt.Println(one(), loop(3), lib.Get(nil))
	json.Indent(&b, []byte(`{"a": 1}`), "", " ")
	tabwriter.NewWriter(&b, 0, 8, 1, ' ', 0).Flush()
}
END
cat > lib/lib.go <<'END'
package lib

//line lib.y:100
func Get(m map[string]int) string {
	if len(m) > 0 { return "some" }
	return "none"
}
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext) { ctx.SetKeyData("n", ctx.NumParams()) }
func exit(ctx api.CallContext)  { ctx.GetKeyData("n") }
END
cat > enter.json <<'END'
[{"ImportPath": "main", "Function": ".*", "OnEnter": "enter", "Path": "hooks"},
 {"ImportPath": "*/app/lib", "Function": "Get", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "encoding/json", "Function": ".*", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "encoding/json", "Function": ".*", "ReceiverType": ".*",
  "OnEnter": "enter", "Path": "hooks"},
 {"ImportPath": "text/tabwriter", "Function": ".*", "ReceiverType": ".*",
  "OnEnter": "enter", "Path": "hooks"}]
END
sed 's/"OnEnter"/"OnExit": "exit", "OnEnter"/' enter.json > both.json

# Builds with rules and compares functions: same RULES GCFLAGS PREFIX…
# All builds are without inlining, because targets with hooks are not inlined.
same() {
  go build -gcflags="all=$2" -o plain .
  otel --rules "$1" go build -gcflags="all=$2" -o app .
  ./debuglines plain app "${@:3}" > differences || { cat differences; false; }
  has differences '^[0-9]{2,} functions, 0 differences'
}

same enter.json '-N -l' main. example.com/app/lib. encoding/json. text/tabwriter.
# An exit hook is a deferred call. Without optimization it moves the code of
# return statements to the closing brace, as every defer does.
same both.json -l main. example.com/app/lib. encoding/json.
