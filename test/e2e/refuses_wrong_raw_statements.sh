#!/bin/bash
# Raw statements that are not Go are rejected at their place in the rule file.
# An error that only the compiler can find is reported as a mistake in the rule.
source "$(dirname "$0")"/common.sh

module example.com/app
echo 'package main; func work() {}; func main() { work() }' > main.go
rules <<'END'
[{"ImportPath": "main", "Function": "work", "UseRaw": true,
  "OnEnter": "if true { println("}]
END
refuses otel.rules.json:2:14 'not Go statements'

rules <<'END'
[{"ImportPath": "main", "Function": "work", "UseRaw": true,
  "OnEnter": "} ; func more() {"}]
END
refuses otel.rules.json:2:14 'not Go statements'

rules <<'END'
[{"ImportPath": "main", "Function": "work", "UseRaw": true,
  "OnEnter": "undefined()"}]
END
refuses main.go:1 'undefined: undefined'
