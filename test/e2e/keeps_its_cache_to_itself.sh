#!/bin/bash
# Only the user can read or write the cache, because its content decides what
# programs do.
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
# No permissions for the group or for others. Links have no modes.
find home -not -type l -perm /077 -print > open
diff /dev/null open

# A cache directory that the user has made.
(umask 022; mkdir mine)
OTELTOOL_CACHE=$t/mine otel go build -o app .
[ "$(stat -c %a mine)" = 700 ]
