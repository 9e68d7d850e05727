#!/bin/bash
# Debug information places generated code of the standard library and of the
# module cache beneath /otel. A debugger that maps /otel to the cache shows it.
# Slow: compiles Delve.
source "$(dirname "$0")"/common.sh

(cd "$root"/test/tools/dlv && go build -o "$t"/dlv github.com/go-delve/delve/cmd/dlv)
module example.com/debugged
cat > main.go <<'END'
package main

import "strings"

func main() { println(strings.ToUpper("text")) }
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext, text string) { ctx.SetData(text) }
END
# A package in go's cache is not compiled, and then leaves no copy here.
sed -i "1s/\$/$RANDOM$RANDOM/" hooks/go.mod
rules <<'END'
[{"ImportPath": "strings", "Function": "ToUpper", "OnEnter": "enter",
  "Path": "hooks"}]
END
export OTELTOOL_CACHE=$t/cache
otel go build -gcflags='all=-N -l' -o app .

cat > script <<END
config substitute-path /otel $OTELTOOL_CACHE
break strings.ToUpper
continue
step
list
exit
END
timeout 120 ./dlv exec ./app --allow-non-terminal-interactive \
  --check-go-version=false --init script > colours 2>&1 || {
  ! grep 'not permitted' colours || skip "processes cannot be traced here"
  cat colours
  exit 1
}
sed 's/\x1b\[[0-9;]*m//g' colours > session
has session 'strings\.OtelOnEnterTrampoline_ToUpper.*/otel_strings\.go:[0-9]+'
has session '=>.*func OtelOnEnterTrampoline_ToUpper|=> *[0-9]+:.*otel'
