#!/bin/bash
# `go -C DIRECTORY` gives a program its hooks if symbolic links lead to the
# directory: go sees the directory without them.
source "$(dirname "$0")"/common.sh

mkdir -p real/sub
trace_hooks hooks
cd real
module example.com/app
cat > main.go <<'END'
package main

func work() {}

func main() { work() }
END
cp main.go sub
cd ..
echo '[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "'"$t"'/hooks"}]' > rules.json
ln -s real link
ln -s "$t"/real/sub real/inside

for directory in real link "$t"/link ./link/ link/sub real/inside link/inside; do
  otel --rules "$t"/rules.json go -C "$directory" build -o "$t"/app .
  prints ./app <<< 'enter main work'
done
cd link
for directory in . sub "$t"/real ../link/inside; do
  otel --rules "$t"/rules.json go build -C "$directory" -o "$t"/app .
  prints "$t"/app <<< 'enter main work'
done
