#!/bin/bash
# Two projects with one import path have separate copies of generated code for
# debuggers. So do two rule files for one package of the standard library.
source "$(dirname "$0")"/common.sh

export OTELTOOL_CACHE=$t/cache
trace_hooks hooks
# A package in go's cache is not compiled, and then leaves no copy here.
sed -i "1s/\$/$RANDOM$RANDOM/" hooks/go.mod
# Makes and builds a project: project NAME FUNCTION OF_LIST
project() {
  mkdir $1
  (cd $1 && module example.com/app && cat > main.go) <<GO
package main

import "container/list"

func $2() { list.New().PushBack(1) }

func main() { $2() }
GO
  cat > $1/otel.rules.json <<RULES
[{"ImportPath": "main", "Function": "$2", "OnEnter": "enter",
  "Path": "../hooks"},
 {"ImportPath": "container/list", "Function": "$3", "ReceiverType": "*List",
  "OnEnter": "enter", "Path": "../hooks"}]
RULES
}
project one first PushBack
project two second Init
project three first PushBack

# The file of a function's trampoline in the program's debug information.
place_of() {
  go tool nm -size -sort address "$1" > symbols
  local symbol
  symbol=$(sed -nE "s,.* ($2)$,\1,p" symbols | head -n 1)
  go tool objdump -s "^${symbol//./\\.}$" "$1" | sed -nE '1s/^TEXT .* (.*)/\1/p'
}
for project in one two three; do
  otel go build -C $project -o ../$project/app .
  $project/app > out
  has out '^enter main (first|second)$' '^enter container/list'
done

# Each program names its own copy, which contains its functions.
for project in one two three; do
  own=$(place_of $project/app 'main\.OtelOnEnterTrampoline_(first|second)[0-9a-f]*')
  [[ $own == "$t"/cache/copies/*/generated/example.com/app/otel_main.go ]]
  has "$own" "^//line $t/$project/main.go:1:1"
  # /otel stands for the cache.
  of_list=$(place_of $project/app 'container/list\.OtelOnEnterTrampoline_.*')
  [[ $of_list == /otel/copies/*/generated/container/list/otel_list.go ]]
  [ -e "cache${of_list#/otel}" ]
  echo "$own $of_list" >> places
done
[ "$(cut -d ' ' -f 1 places | sort -u | wc -l)" = 3 ]
# The first and the third project edit the standard library alike.
[ "$(cut -d ' ' -f 2 places | sort -u | wc -l)" = 2 ]
