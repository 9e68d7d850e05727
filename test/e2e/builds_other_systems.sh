#!/bin/bash
# A cross-compiled program has its hooks, including those in files for that
# system only.
# Slow: compiles for other systems.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

func main() { work() }
END
for system in linux darwin windows; do
  cat > work_$system.go <<END
package main

func work() { println("$system") }
END
done
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(api.CallContext) { println("the hook was here") }
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END

GOOS=darwin GOARCH=arm64 otel go build -o darwin .
grep -q "the hook was here" darwin
GOOS=windows GOARCH=amd64 otel go build -o app.exe .
grep -q "the hook was here" app.exe
otel go build -o app .
./app 2> out
diff -u - out <<< $'the hook was here\nlinux'
