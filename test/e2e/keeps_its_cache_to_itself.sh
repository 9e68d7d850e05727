#!/bin/bash
# What lies in the cache decides what programs do: nobody but the user may read
# or write it.
source "$(dirname "$0")"/common.sh

module example.com/app
printf 'package main\n\nfunc main() {}\n' > main.go
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "main", "OnEnter": "enter",
  "Path": "hooks"}]
END
umask 000
export OTELTOOL_CACHE=$t/home/.cache/otel
otel go build -o app .
prints ./app <<< 'enter main main'
[ "$(stat -c %a home/.cache/otel)" = 700 ]
[ -e home/.cache/otel/plans ]
# Nothing for the group or for others; of links there are no modes.
find home -not -type l -perm /077 -print > open
diff /dev/null open

# One that the user has made for it.
(umask 022; mkdir mine)
OTELTOOL_CACHE=$t/mine otel go build -o app .
[ "$(stat -c %a mine)" = 700 ]
