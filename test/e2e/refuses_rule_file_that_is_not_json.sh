#!/bin/bash
# A rule file that is not JSON is an error that names the place and what is
# there.
source "$(dirname "$0")"/common.sh

module example.com/app
echo 'package main; func work() {}; func main() { work() }' > main.go
trace_hooks hooks

rules <<'END'
[{"ImportPath": "main", "Function": "work",
  "OnEnter": "enter" "Path": "hooks"}]
END
refuses otel.rules.json:2: "not JSON or YAML"

rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter"
END
refuses otel.rules.json: "not JSON or YAML"

rules < /dev/null
refuses otel.rules.json empty

head -c 2000 /dev/urandom > otel.rules.json
refuses otel.rules.json

echo '{"ImportPath": "main"}' > otel.rules.json
refuses otel.rules.json:1:1 "a list of rules, not"

rm otel.rules.json
mkdir otel.rules.json
refuses otel.rules.json
rmdir otel.rules.json
not otel --rules nowhere.json go build . 2> err
says err nowhere.json
