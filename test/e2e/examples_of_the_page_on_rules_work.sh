#!/bin/bash
# Every example in docs/rules.md builds, runs and prints the output on the page.
# A comment <!-- example: NAME, file: PATH --> precedes each block. "app" is the
# program that the other examples instrument, and the file "output" is its
# output.
source "$(dirname "$0")"/common.sh

awk '
  /^<!-- example: .*, file: .* -->$/ {
    split($0, part, /^<!-- example: |, file: | -->$/)
    file = part[2] "/" part[3]
    next
  }
  file != "" && /^```/ {
    if (inside) file = ""
    inside = !inside
    if (inside) system("mkdir -p \"$(dirname " file ")\"")
    next
  }
  inside { print > file }
' "$root/docs/rules.md"

examples=(*/)
[ ${#examples[@]} -gt 8 ] || fail "found only ${examples[*]}"
for example in "${examples[@]}"; do
  [ "$example" != app/ ] || continue
  echo "$example"
  cp -n app/* "$example"
  cd "$example"
  otel go build -o app.out .
  ./app.out > printed 2> errors || fail "$(cat printed errors)"
  lacks errors 'panic'
  if [ -e output ]; then
    diff -u output printed
  fi
  cd ..
done
says where/errors 'Sprintf %s handled %d 2'
says struct/errors 1
says file/errors 'one more file'
