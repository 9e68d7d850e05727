#!/bin/bash
# Once a day the tool removes files that no build has used for a month from its
# cache. Used files stay, and a build whose files are gone is planned again.
source "$(dirname "$0")"/common.sh

export OTELTOOL_CACHE=$t/cache
module example.com/app
printf 'package main\n\nfunc main() {}\n' > main.go
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "main", "OnEnter": "enter",
  "Path": "hooks"}]
END
otel go build -o app .
mkdir cache/pkg/older
cp cache/plans/*.plan cache/plans/older.plan
age() { find cache -exec touch -h -d "$1 days ago" {} +; }

# Nothing is removed within a day.
age 40
touch cache/trimmed
otel go build -o app -v . 2> log
[ -e cache/plans/older.plan ]

age 40
touch main.go
otel go build -o app .
[ ! -e cache/plans/older.plan ] && [ ! -e cache/pkg/older ]
prints ./app <<< 'enter main main'

# A cached plan in use is valid after ten days, and is made again after 25.
counting_go() { rm -f bin/lists; otel go build -o app .; [ -e bin/lists ]; }
real=$(type -P go)
mkdir bin
printf '#!/bin/sh\n[ "$1" != list ] || echo >> "%s"\nexec "%s" "$@"\n' \
  "$t/bin/lists" "$real" > bin/go
chmod +x bin/go
PATH=$t/bin:$PATH
otel go build -o app .
age 10
not counting_go
age 25
counting_go
