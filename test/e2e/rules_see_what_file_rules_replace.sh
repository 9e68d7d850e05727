#!/bin/bash
# Other rules apply to a file that a rule puts in place of another: its
# functions have hooks and its structs have added fields. In a hook package, a
# hook that keeps its context gets one that lasts.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir files hk
echo 'package main; func main() { work("a"); work("b") }' > main.go
printf 'package main\n\ntype T struct{}\n\nfunc work(string) {}\n' > work.go
cat > files/work.go <<'END'
package files

import "unsafe"

type T struct{ a int64 }

func work(string) { println("replaced", unsafe.Sizeof(T{})) }
END
cat > hk/hk.go <<'END'
package hk

import "otel.example/pkg/api"

func enter(ctx api.CallContext) {}
END
cat > files/hk.go <<'END'
package files

import "otel.example/pkg/api"

var kept api.CallContext

func enter(ctx api.CallContext) {
	if kept != nil {
		println("kept", kept.GetParam(0).(string))
	}
	kept = ctx
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "example.com/app/hk"},
 {"ImportPath": "main", "StructType": "T", "FieldName": "b",
  "FieldType": "[2]int64"},
 {"ImportPath": "main", "FileName": "work.go", "Replace": true,
  "Path": "./files"},
 {"ImportPath": "example.com/app/hk", "FileName": "hk.go", "Replace": true,
  "Path": "./files"}]
END
# A replacing file may import what the package imports.
sed -i 's/^package main$/package main; import _ "unsafe"/' work.go
echo 'package main; import _ "example.com/app/hk"' > hk.go
otel go build -o app .
./app 2> out
diff -u - out <<'END'
replaced 24
kept a
replaced 24
END

# If the replacing file lacks a function that a rule names, the rule is wrong.
sed -i 's/func work(/func toil(/' files/work.go
not otel go build -o app . 2> err
says err 'package main has no function work'
