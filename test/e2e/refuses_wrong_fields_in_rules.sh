#!/bin/bash
# All mistakes in a rule file are reported at once, each with its line and
# column and with what was expected or meant.
source "$(dirname "$0")"/common.sh

module example.com/app
echo 'package main; func work() {}; func main() { work() }' > main.go
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEntr": "enter",
  "Path": "hooks"},
 {"ImportPath": 5, "Function": "work", "OnEnter": "enter", "Path": "hooks"},
 {"Function": "work", "OnEnter": "enter", "Path": "hooks"},
 {"ImportPath": "main", "Function": "work", "OnEnter": "enter"},
 {"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks", "Order": "first"},
 {"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "StructType": "T", "FieldName": "F", "FieldType": "int"},
 {"ImportPath": "main", "Function": "wo(rk", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks", "Version": "1.2.3"},
 {"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "./nowhere"},
 {"ImportPath": "main", "Function": "work", "function": "work",
  "OnEnter": "enter", "Path": "hooks"},
 {"ImportPath": "main", "Function": "work", "Path": "hooks"},
 "rule"]
END

refuses \
  'otel.rules.json:1:45: unknown field "OnEntr"' 'did you mean "OnEnter"?' \
  'otel.rules.json:3:17: field "ImportPath" must be a string' \
  'otel.rules.json:4:2: field "ImportPath" is missing' \
  'otel.rules.json:5:2: field "Path" is missing' \
  'otel.rules.json:7:29: field "Order" must be' \
  'otel.rules.json:9:3: fields "Function" and "StructType" cannot be' \
  'otel.rules.json:10:37: bad pattern "wo(rk"' \
  'otel.rules.json:13:31: bad version range "1.2.3"' \
  'otel.rules.json:15:11: Path "./nowhere" is not a directory' \
  'otel.rules.json:16:45: field "Function" is given twice' \
  'otel.rules.json:18:2: "OnEnter" and "OnExit" are both missing' \
  'otel.rules.json:19:2: a rule must be an object'
