#!/bin/bash
# test/shapes has functions of every shape of Go. If hooks set every parameter
# and result to its own value, the output stays the same. If hooks change the
# values, the output is the stored one. Hooks see the stored calls and values.
# Slow: compiles the program of all shapes several times.
source "$(dirname "$0")"/common.sh

cp -r "$root"/test/shapes/. .
go build -o plain .
./plain > plain.out

otel --rules same.rules.json go build -o app .
./app > app.out 2> app.err
diff -u plain.out app.out
diff -u want/same.trace <(LC_ALL=C sort app.err)

otel --rules change.rules.json go build -o app .
./app > app.out
diff -u want/change.out app.out

# The second program, and the package's internal and external tests.
otel --rules same.rules.json go run ./cmd/other > other.out 2> other.err
[ "$(cat other.out)" = 2 ]
says other.err 'enter main.work(int 1)'
otel --rules same.rules.json go test -v ./decls > test.out 2> test.err
has test.out '^--- PASS: TestExternal'
says test.out 'enter decls.Beside(int 2)'
lacks test.out 'enter decls.helper'
