#!/bin/bash
# A struct rule is an error if the struct is missing or is no struct, if the
# field exists or is added twice, or if the field's type is no type.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "sync"

type Conn struct {
	sync.Mutex
	name, other string
}

type Number int

func main() { _ = Conn{} }
END
rule() {
  echo "{\"ImportPath\": \"main\", \"StructType\": \"$1\","
  echo " \"FieldName\": \"$2\", \"FieldType\": \"$3\"}$4"
}
{
  echo '['
  rule Con Extra int ,
  rule Number Extra int ,
  rule Conn other int ,
  rule Conn Mutex int ,
  rule Conn Twice int ,
  rule Conn Twice string ,
  rule Conn Extra 'int; Y' ''
  echo ']'
} | rules

refuses 'otel.rules.json:2:38' 'no struct Con' 'did you mean Conn?' \
  'otel.rules.json:4:38' 'not a struct' \
  'otel.rules.json:7:15' 'already has a field other' main.go:5 \
  'otel.rules.json:9:15' 'already has a field Mutex' \
  'otel.rules.json:13:15' 'same field' \
  'otel.rules.json:15:' 'is not a Go type'
