#!/bin/bash
# If two rule files have rules that differ only in their hooks, both rules
# apply, in the order of the files.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

func work() {}

func main() { work() }
END
for name in one two; do
  mkdir $name
  cat > $name/$name.go <<END
package $name

import (
	"fmt"

	"otel.example/pkg/api"
)

func enter(api.CallContext) { fmt.Println("$name") }
END
  cat > $name/rules.json <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter", "Path": "."}]
END
done

otel --rules one/rules.json --rules two/rules.json go build -o app .
prints ./app <<'END'
one
two
END
