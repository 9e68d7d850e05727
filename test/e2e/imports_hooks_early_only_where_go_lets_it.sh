#!/bin/bash
# A package that calls a target during initialization imports the hooks only
# where go allows it: not if they are internal to another tree, nor if this
# would be an import cycle in a test. Packages that call no target are
# initialized in their usual place: one sets up the environment that a vendored
# package reads.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir -p load log setup cmd/srv/internal/hk third
cat > load/load.go <<'END'
package load

var V = Load()

func Load() int { return 1 }
END
echo 'package log; func Log(s string) { println(s) }' > log/log.go
cat > log/log_test.go <<'END'
package log

import (
	"testing"

	"example.com/app/load"
)

func TestLog(t *testing.T) { load.Load() }
END
(cd third && module github.com/acme/third &&
 printf 'package third\n\nimport "os"\n\nvar Mode = os.Getenv("MODE")\n' > t.go)
printf 'package setup\n\nimport "os"\n\nfunc init() { os.Setenv("MODE", "set") }\n' \
  > setup/setup.go
cat > cmd/srv/main.go <<'END'
package main

import (
	"example.com/app/load"
	_ "example.com/app/setup"
	"github.com/acme/third"
)

func main() {
	load.Load()
	println(third.Mode)
}
END
printf '\nrequire github.com/acme/third v1.0.0\n\nreplace github.com/acme/third => ./third\n' \
  >> go.mod
go mod vendor
cat > cmd/srv/internal/hk/hk.go <<'END'
package hk

import (
	"example.com/app/log"
	"otel.example/pkg/api"
)

func enter(ctx api.CallContext) { log.Log("enter " + ctx.GetFuncName()) }
END
rules <<'END'
[{"ImportPath": "example.com/app/load", "Function": "Load", "OnEnter": "enter",
  "Path": "example.com/app/cmd/srv/internal/hk"}]
END
otel go build -o app ./cmd/srv
./app 2> out
diff -u - out <<< $'enter Load\nset'

mkdir hk
cp cmd/srv/internal/hk/hk.go hk
sed -i 's,cmd/srv/internal/hk,hk,' otel.rules.json
otel go test ./log ./load
otel go build -o app ./cmd/srv
./app 2> out
diff -u - out <<< $'enter Load\nenter Load\nset'
