#!/bin/bash
# Rules come from the files of --rules, otherwise from those of $OTELTOOL_RULES,
# and otherwise from otel.rules.json in the root of the main module.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir cmd
cat > cmd/main.go <<'END'
package main

import "fmt"

func work() { fmt.Println("work") }

func main() { work() }
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func option(api.CallContext)   { fmt.Println("option") }
func variable(api.CallContext) { fmt.Println("variable") }
func root(api.CallContext)     { fmt.Println("root") }
END
rule() {
  echo '[{"ImportPath": "main", "Function": "work", "OnEnter": "'$1'",'
  echo '"Path": "'$2'"}]'
}
rule root hooks > otel.rules.json
mkdir elsewhere
rule option ../hooks > elsewhere/option.json
rule variable ../hooks > elsewhere/variable.json

(cd cmd && otel go build -o ../app .)
prints ./app <<< $'root\nwork'

export OTELTOOL_RULES=$t/elsewhere/variable.json
otel go build -o app ./cmd
prints ./app <<< $'variable\nwork'

otel --rules elsewhere/option.json go build -o app ./cmd
prints ./app <<< $'option\nwork'
unset OTELTOOL_RULES
otel --rules=elsewhere/option.json go build -o app ./cmd
prints ./app <<< $'option\nwork'

OTELTOOL_RULES=elsewhere/variable.json:$t/elsewhere/option.json \
  otel go build -o app ./cmd
prints ./app <<< $'variable\noption\nwork'
