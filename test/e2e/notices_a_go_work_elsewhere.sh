#!/bin/bash
# A change to the file that GOWORK names, wherever it is, changes the build.
source "$(dirname "$0")"/common.sh

for name in one two; do
  mkdir $name
  (cd $name && module example.com/dep &&
   printf 'package dep\n\nconst Name = "%s"\n' $name > dep.go)
done
mkdir app work
trace_hooks hooks
export GOWORK=$t/work/my.work
printf 'go 1.23\n\nuse %s\nuse %s\n' "$t"/app "$t"/one > "$GOWORK"
cd app
module example.com/app
cat > main.go <<'END'
package main

import "example.com/dep"

func work() { println(dep.Name) }

func main() { work() }
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "../hooks"}]
END
otel go build -o app .
# A plan is cached only if its files are at least two seconds old.
sleep 2.1
otel go build -o app .
sed -i s,/one,/two, "$GOWORK"
otel go build -o app .
./app > out 2>&1
diff -u - out <<< $'enter main work\ntwo'
