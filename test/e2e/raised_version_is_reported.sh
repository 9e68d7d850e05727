#!/bin/bash
# If a hook package needs a newer version of a module than the program requires,
# the newer version is built, and the tool says so.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"fmt"
	"runtime/debug"

	"github.com/google/uuid"
)

func work() { _ = uuid.Nil }

func main() {
	work()
	info, _ := debug.ReadBuildInfo()
	for _, m := range info.Deps {
		if m.Path == "github.com/google/uuid" {
			fmt.Println(m.Version)
		}
	}
}
END
go get github.com/google/uuid@v1.3.0 2> /dev/null
hooks hooks <<'END'
package hooks

import (
	"github.com/google/uuid"
	"otel.example/pkg/api"
)

func enter(ctx api.CallContext) { _ = uuid.Max }
END
(cd hooks && go get github.com/google/uuid@v1.6.0 2> /dev/null)
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END

otel go build -o app . 2> err
prints ./app <<< v1.6.0
has err 'github.com/google/uuid.*v1\.3\.0.*v1\.6\.0'
