#!/bin/bash
# -coverpkg=./... works in a module whose package names together are longer than
# one argument may be on Linux (128 KiB).
# Slow: compiles a thousand packages.
source "$(dirname "$0")"/common.sh

long=$(printf 'a-directory-with-a-long-name/%.0s' {1..20})
module example.com/app
mkdir -p one "$long"
imports=
for i in {1..250}; do
  mkdir "${long}p$i"
  echo "package p$i; func F() int { return $i }" > "${long}p$i/f.go"
  imports+="import _ \"example.com/app/${long}p$i\"
"
done
printf 'package one\n\n%s\nfunc One() int { return 1 }\n' "$imports" > one/one.go
cat > one/one_test.go <<'END'
package one

import "testing"

func TestOne(t *testing.T) { One() }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "example.com/app/one", "Function": "One",
  "OnEnter": "enter", "Path": "hooks"}]
END

[ "$(go list ./... | wc -c)" -gt $((128 * 1024)) ]
otel go test -v -coverpkg=./... -coverprofile=profile ./one > log
says log 'enter example.com/app/one One'
says log 'of statements in ./...'
[ "$(wc -l < profile)" -eq 252 ]
