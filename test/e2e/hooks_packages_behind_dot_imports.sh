#!/bin/bash
# Two packages that one file dot-imports can both have hooks: generated code
# declares no exported name in both.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir colours shapes
for name in colours shapes; do
  printf 'package %s\n\nfunc Draw%s() string { return "%s" }\n' \
    $name ${name^} $name > $name/$name.go
done
cat > shapes/draw_test.go <<'END'
package shapes_test

import (
	. "example.com/app/colours"
	. "example.com/app/shapes"
	"testing"
)

func TestDraw(t *testing.T) { println(DrawColours(), DrawShapes()) }
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext) {
	println(ctx.GetPackageName(), ctx.GetFuncName(), ctx.GetKeyData("no") == nil)
}
END
rules <<'END'
[{"ImportPath": "example.com/app/**", "Function": "Draw.*", "OnEnter": "enter",
  "Path": "hooks"}]
END

otel go test -v ./shapes > out 2>&1 || { cat out; exit 1; }
says out 'example.com/app/colours DrawColours true'
says out 'example.com/app/shapes DrawShapes true'
says out 'colours shapes'
