#!/bin/bash
# Several struct rules for one struct add their fields in the order of the
# rules, whatever the layout of the declaration.
source "$(dirname "$0")"/common.sh

module example.com/app
rules <<'END'
[{"ImportPath": "main", "StructType": "V",
  "FieldName": "f1", "FieldType": "string"},
 {"ImportPath": "main", "StructType": "V",
  "FieldName": "f2", "FieldType": "func(int) error"},
 {"ImportPath": "main", "StructType": "V",
  "FieldName": "f3", "FieldType": "struct{ a, b int }"}]
END

declared() {
  printf 'package main\n\nimport "reflect"\n\n%s\n\n%s\n' "$1" '
func main() {
	t := reflect.TypeOf(V{})
	for i := range t.NumField() {
		print(t.Field(i).Name, " ")
	}
}' > main.go
  otel -q go build -o app .
  ./app 2> fields
  says fields "$2f1 f2 f3 "
}

declared 'type V struct{}' ''
declared 'type V struct {
}' ''
declared 'type V struct { // none
}' ''
declared 'type V struct{ a int }' 'a '
declared 'type V struct{ a int; }' 'a '
declared 'type V struct{ a, b int; c string `tag:"c"` }' 'a b c '
declared 'type V struct { a int /* over
lines */ }' 'a '
declared 'type V struct {
	a int // last
}' 'a '
declared 'type (
	W struct{ sync int }
	V struct { *W }
)' 'W '
