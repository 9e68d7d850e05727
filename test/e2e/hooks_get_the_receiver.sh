#!/bin/bash
# The receiver, value or pointer, is the first argument of an enter hook and
# parameter 0 of the CallContext.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir store
cat > main.go <<'END'
package main

import (
	"fmt"

	"example.com/app/store"
)

func main() {
	s := &store.Store{Name: "first"}
	s.Add("a")
	fmt.Println(s.Name, store.Key{"k"}.Text())
}
END
cat > store/store.go <<'END'
package store

type Store struct{ Name string }

func (s *Store) Add(key string) { s.Name += " " + key }

type Key struct{ Part string }

func (k Key) Text() string { return k.Part }
END
mkdir tracing
cat > tracing/tracing.go <<'END'
package tracing

import (
	"fmt"

	"example.com/app/store"
	"otel.example/pkg/api"
)

func OnAdd(ctx api.CallContext, s *store.Store, key string) {
	fmt.Println("add to", s.Name, key, ctx.GetParam(0) == s, ctx.GetParam(1))
	s.Name = "changed"
}

func OnText(ctx api.CallContext, k store.Key) {
	fmt.Println("text of", k, ctx.NumParams())
	ctx.SetParam(0, store.Key{Part: k.Part + "2"})
}
END
rules <<'END'
[{"ImportPath": "example.com/app/store", "Function": "Add",
  "ReceiverType": "*Store", "OnEnter": "OnAdd",
  "Path": "example.com/app/tracing"},
 {"ImportPath": "example.com/app/store", "Function": "Text",
  "ReceiverType": "Key", "OnEnter": "OnText",
  "Path": "example.com/app/tracing"}]
END

otel go build -o app .
prints ./app <<'END'
add to first a true a
text of {k} 1
changed a k2
END
