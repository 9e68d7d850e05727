#!/bin/bash
# A hook package that cannot be found is an error that names the rule's Path: a
# directory outside of every module, a directory without Go files or an import
# path.
source "$(dirname "$0")"/common.sh

module example.com/app
echo 'package main; func work() {}; func main() { work() }' > main.go
mkdir "$t.outside"
trap 'rm -rf "$t.outside"; finish' EXIT
echo 'package outside' > "$t.outside/outside.go"
rule() {
  rules <<END
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "$1"}]
END
}

rule "$t.outside"
refuses otel.rules.json:2:11 outside

mkdir empty
rule empty
refuses otel.rules.json:2:11 empty

rule example.com/app/nowhere
refuses otel.rules.json:2:11 example.com/app/nowhere

rule example.invalid/nowhere
refuses otel.rules.json:2:11 example.invalid/nowhere

rule otel.example/pkg/rules/nowhere
refuses otel.rules.json:2:11 otel.example/pkg/rules/nowhere
