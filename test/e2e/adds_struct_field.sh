#!/bin/bash
# A struct rule adds a field to a struct, and hook code can use the field. This
# includes the second type of a group and a struct whose last field is embedded.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir store
cat > main.go <<'END'
package main

import (
	"fmt"
	"reflect"

	"example.com/app/store"
)

func main() {
	c := &store.Conn{Name: "c"}
	c.Query()
	for _, v := range []any{store.Conn{}, store.Pool{}, store.Empty{}} {
		t := reflect.TypeOf(v)
		for i := range t.NumField() {
			fmt.Println(t.Name(), t.Field(i).Name, t.Field(i).Type)
		}
	}
}
END
cat > store/store.go <<'END'
package store

import "sync"

type (
	Mode int
	Conn struct {
		Name string // the last field has a comment
	}
)

type Pool struct{ sync.Mutex }
type Empty struct{}

func (c *Conn) Query() {}
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"example.com/app/store"
	"otel.example/pkg/api"
)

func enter(ctx api.CallContext, c *store.Conn) {
	c.OtelTrace = append(c.OtelTrace, "query")
}

func exit(ctx api.CallContext) {
	fmt.Println(ctx.GetParam(0).(*store.Conn).OtelTrace)
}
END
rules <<'END'
[{"ImportPath": "example.com/app/store", "StructType": "Conn",
  "FieldName": "OtelTrace", "FieldType": "[]string"},
 {"ImportPath": "example.com/app/store", "StructName": "Pool",
  "FieldName": "OtelSize", "FieldType": "map[string]func(int) error"},
 {"ImportPath": "example.com/app/store", "StructType": "Empty",
  "FieldName": "OtelAny", "FieldType": "interface{}"},
 {"ImportPath": "example.com/app/store", "Function": "Query",
  "ReceiverType": "*Conn", "OnEnter": "enter", "OnExit": "exit",
  "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
[query]
Conn Name string
Conn OtelTrace []string
Pool Mutex sync.Mutex
Pool OtelSize map[string]func(int) error
Empty OtelAny interface {}
END
