#!/bin/bash
# In ImportPath, "*" matches any text within one path element, and "**" matches
# any number of elements.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir -p a/deep b/deep store
for package in a a/deep b b/deep store; do
  name=$(basename $package)
  cat > $package/$name.go <<END
package $name

func Do() {}
END
done
cat > main.go <<'END'
package main

import (
	"example.com/app/a"
	adeep "example.com/app/a/deep"
	"example.com/app/b"
	bdeep "example.com/app/b/deep"
	"example.com/app/store"
)

func Do() {}

func main() {
	Do()
	a.Do()
	adeep.Do()
	b.Do()
	bdeep.Do()
	store.Do()
}
END
trace_hooks hooks
cat >> hooks/hooks.go <<'END'

func all(ctx api.CallContext) { fmt.Println("all", ctx.GetPackageName()) }
END
rules <<'END'
[{"ImportPath": "example.com/app/*/deep", "Function": "Do",
  "OnEnter": "enter", "Path": "hooks"},
 {"ImportPath": "example.com/**", "Function": "D.", "OnEnter": "all",
  "Path": "hooks"},
 {"ImportPath": "example.com/app/s*e", "Function": "Do", "OnEnter": "enter",
  "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
all main
all example.com/app/a
enter example.com/app/a/deep Do
all example.com/app/a/deep
all example.com/app/b
enter example.com/app/b/deep Do
all example.com/app/b/deep
all example.com/app/store
enter example.com/app/store Do
END
