#!/bin/bash
# `go build ./...` and `-o dir/` with several main packages give each program
# the hooks of the packages that it contains.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir -p cmd/one cmd/two lib
for name in one two; do
  cat > cmd/$name/main.go <<END
package main

import "example.com/app/lib"

func $name() { lib.Do() }

func main() { $name() }
END
done
cat > lib/lib.go <<'END'
package lib

func Do() {}
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "one", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "example.com/app/lib", "Function": "Do", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "example.com/app/cmd/two", "Function": "two",
  "OnEnter": "enter", "Path": "hooks"}]
END

otel go build ./...
[ "$(ls)" = "$(printf '%s\n' cmd go.mod hooks lib otel.rules.json)" ]
otel go build -o bin/ ./cmd/...
prints bin/one <<'END'
enter main one
enter example.com/app/lib Do
END
prints bin/two <<'END'
enter main two
enter example.com/app/lib Do
END
