#!/bin/bash
# Calls during package initialization have their hooks: calls of the package's
# own functions, of its imports and of the standard library, direct or indirect,
# in programs and in tests. Packages that call no target are initialized in the
# order of the plain build. If the hooks import the package, its first calls
# have none.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir dep first std used
cat > dep/dep.go <<'END'
package dep

var V = Load()

func Load() string { return "loaded" }
END
cat > dep/dep_test.go <<'END'
package dep

import "testing"

func TestV(t *testing.T) {
	if V != "loaded (hooked)" {
		t.Fatal(V)
	}
}
END
cat > first/first.go <<'END'
package first

import "example.com/app/dep"

func init() { show() }

func show() { println("first", dep.Load()) }
END
for name in a z; do
  mkdir plain$name
  echo "package plain$name; func init() { println(\"plain$name\") }" \
    > plain$name/plain.go
done
cat > std/std.go <<'END'
package std

import "text/template"

func init() { println("std", template.HTMLEscapeString("<")) }
END
cat > used/used.go <<'END'
package used

var V = F()

func F() string { return "used" }
END
cat > main.go <<'END'
package main

import (
	"example.com/app/dep"
	_ "example.com/app/first"
	_ "example.com/app/plaina"
	_ "example.com/app/plainz"
	_ "example.com/app/std"
	"example.com/app/used"
)

func init() { println("init", dep.Load()) }

func main() { println(dep.V, used.V, used.F()) }
END
mkdir hooks
cat > hooks/hooks.go <<'END'
package hooks

import (
	"otel.example/pkg/api"

	"example.com/app/used"
)

var mark = map[bool]string{true: " (hooked)"}

func exit(ctx api.CallContext, s string) {
	ctx.SetReturnVal(0, s+mark[len(used.V) > 0])
}
END
rules <<'END'
[{"ImportPath": "example.com/app/*", "Function": "Load|F", "OnExit": "exit",
  "Path": "./hooks"},
 {"ImportPath": "text/template", "Function": "HTMLEscapeString",
  "OnExit": "exit", "Path": "./hooks"}]
END
go build -o plain .
for flags in -race=false -race; do
  otel go build $flags -o app .
  ./app 2> out
  sort out | diff -u - <(sort <<'END'
first loaded (hooked)
init loaded (hooked)
loaded (hooked) used used (hooked)
plaina
plainz
std &lt; (hooked)
END
)
  diff <(grep ^plain out) <(./plain 2>&1 | grep ^plain)
done
otel go test -count=1 ./dep
[ -z "$(find . -name 'otel_*')" ]
