#!/bin/bash
# Function and ReceiverType are regular expressions that match whole names in
# every file of the package and in no test file.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

func GetA()    {}
func GetB()    {}
func Getter()  {}
func toGetA()  {}

func main() {
	GetA()
	GetB()
	Getter()
	toGetA()
	more()
}
END
cat > more.go <<'END'
package main

type Reader struct{}
type Writer struct{}

func GetC() {}

func (Reader) Do()   {}
func (*Writer) Do()  {}
func (*Writer) Undo() {}

func more() {
	GetC()
	Reader{}.Do()
	(&Writer{}).Do()
	(&Writer{}).Undo()
}
END
cat > main_test.go <<'END'
package main

func GetD() {}
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func enter(ctx api.CallContext) { fmt.Println(ctx.GetFuncName()) }

func method(ctx api.CallContext) {
	fmt.Printf("%T %s\n", ctx.GetParam(0), ctx.GetFuncName())
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "Get[A-Z]|more", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "main", "Function": "(?i)do", "OnEnter": "method",
  "ReceiverType": "\\*?(Reader|Writer)", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
GetA
GetB
more
GetC
main.Reader Do
*main.Writer Do
END
