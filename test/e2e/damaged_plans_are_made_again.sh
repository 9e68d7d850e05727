#!/bin/bash
# A file of the tool's cache that is truncated or has flipped bits is rejected
# and written again with its earlier content, and the program has its hooks.
# Slow: builds once for each damage.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

func work() { println("work") }

func main() { work() }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END
export OTELTOOL_CACHE=$t/cache
# No file is so young that it counts as changing.
find . -type f -exec touch -d '1 minute ago' {} +

builds() {
  rm -f app
  otel go build -o app . 2> log || { cat log; return 1; }
  has log 'instrumented 1 function'
  ./app > out 2>&1
  says out 'enter main work'
}
builds
builds
mkdir kept
cp cache/records/* cache/plans/* kept
record=$(echo cache/records/*)
plan=$(echo cache/plans/*.plan)
names=$(echo cache/plans/*.names)

# Changes the byte at an offset: flip FILE OFFSET
flip() {
  local byte
  byte=$(od -An -tu1 -j "$2" -N 1 "$1")
  printf "\\x$(printf %02x $((byte ^ (1 << (RANDOM % 8)))))" |
    dd of="$1" bs=1 seek="$2" conv=notrunc status=none
}

for file in "$record" "$plan" "$names"; do
  size=$(stat -c %s "$file")
  for damage in $((size > 7 ? 7 : 0)) $((size / 2)) $((size - 1)); do
    truncate -s "$damage" "$file"
    builds
    flip "$file" "$damage"
    builds
  done
  : > "$file"
  builds
done
cmp "$plan" "kept/$(basename "$plan")"
cmp "$names" "kept/$(basename "$names")"
# Everything except the time of the plan, which follows its checksum.
[ "$(stat -c %s "$record")" = "$(stat -c %s "kept/$(basename "$record")")" ]

# A shim with a damaged plan reports it and compiles nothing.
flip "$plan" 30
not env TOOLEXEC_IMPORTPATH=main "$OTEL" toolexec "$plan" "$names" "$t"/stale 0 \
  "$(go env GOTOOLDIR)"/compile -o x.a -p main main.go 2> log
says log 'the plan file is damaged'
[ ! -e x.a ]
