#!/bin/bash
# A function of another package of the user's module has hooks, and the function
# of the same name in a neighbouring package does not.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir -p internal/store cache
cat > main.go <<'END'
package main

import (
	"fmt"

	"example.com/app/cache"
	"example.com/app/internal/store"
)

func main() { fmt.Println(store.Get("a"), cache.Get("b")) }
END
cat > internal/store/store.go <<'END'
package store

func Get(key string) string { return "stored " + key }
END
cat > cache/cache.go <<'END'
package cache

func Get(key string) string { return "cached " + key }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "example.com/app/internal/store", "Function": "Get",
  "OnEnter": "enter", "OnExit": "exit", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
enter example.com/app/internal/store Get
exit example.com/app/internal/store Get
stored a cached b
END
