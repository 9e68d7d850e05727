#!/bin/bash
# A project with a vendor directory is built from the vendored sources, without
# the network, and the directory does not change.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"fmt"

	"github.com/google/uuid"
)

func main() { fmt.Println(uuid.MustParse("x")) }
END
go get github.com/google/uuid@v1.5.0 2> /dev/null
go mod vendor
cat > vendor/github.com/google/uuid/local.go <<'END'
package uuid

func local() string { return "vendored" }
END
sed -i 's/^func MustParse(s string) UUID {/&\n\tprintln(local()); return Nil/' \
  vendor/github.com/google/uuid/uuid.go
trace_hooks hooks
rules <<'END'
[{"ImportPath": "github.com/google/uuid", "Function": "MustParse",
  "Version": "[1.5.0,1.5.1)", "OnEnter": "enter", "Path": "hooks"}]
END
fingerprint vendor > before
export GOPROXY=off GOFLAGS=-mod=vendor
# The build does not need the module cache for go.sum either.
export GOMODCACHE=$t/mod

otel go build -o app .
./app > out 2> err
diff -u - err <<< vendored
diff -u - out <<'END'
enter github.com/google/uuid MustParse
00000000-0000-0000-0000-000000000000
END
fingerprint vendor > after
diff -u before after
GOFLAGS= otel go build -o app .
prints ./app < out
