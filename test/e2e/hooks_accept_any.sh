#!/bin/bash
# A hook may declare any parameter as `any`, and must for types that it cannot
# name.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir store
cat > main.go <<'END'
package main

import "example.com/app/store"

func main() { store.Open("file") }
END
cat > store/store.go <<'END'
package store

import "fmt"

type mode int

type handle struct{ name string }

func Open(name string) { fmt.Println("opened", open(name, 3).name) }

func open(name string, m mode) *handle { return &handle{name} }
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func onEnter(ctx api.CallContext, name, mode any) {
	fmt.Printf("%v %T %v\n", name, mode, mode)
}

func onExit(ctx api.CallContext, handle interface{}) {
	fmt.Printf("%T\n", handle)
}
END
rules <<'END'
[{"ImportPath": "example.com/app/store", "Function": "open",
  "OnEnter": "onEnter", "OnExit": "onExit", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
file store.mode 3
*store.handle
opened file
END
