#!/bin/bash
# A cache inside the project is not matched by package patterns, is not seen by
# git, and caches plans. Its path is relative to the directory in which otel
# starts.
# Slow: builds many times.
source "$(dirname "$0")"/common.sh

mkdir -p project/lib
cd project
module example.com/app
cat > main.go <<'END'
package main

import "example.com/app/lib"

func work() { lib.Do() }

func main() { work() }
END
printf 'package lib\n\nfunc Do() {}\n' > lib/lib.go
trace_hooks ../hooks
cat > ../rules.json <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "example.com/app/lib", "Function": "Do", "OnEnter": "enter",
  "Path": "hooks"}]
END
git init -q .
git add .
find "$t" -type f -exec touch -d '1 minute ago' {} +
real=$(type -P go)
mkdir "$t"/bin "$t"/out
printf '#!/bin/sh\n[ "$1" != list ] || echo >> "%s"\nexec "%s" "$@"\n' \
  "$t/lists" "$real" > "$t"/bin/go
chmod +x "$t"/bin/go
PATH=$t/bin:$PATH

for directory in .cache cache lib/deep/cache; do
  export OTELTOOL_CACHE=$directory
  for build in 1 2; do
    rm -f "$t"/lists "$t"/out/app
    otel --rules ../rules.json go build -o "$t"/out/ ./... 2> "$t"/log
    has "$t"/log 'instrumented 2 functions in 2 packages'
    prints "$t"/out/app <<< 'enter main work
enter example.com/app/lib Do'
    [ $build = 1 ] || [ ! -e "$t"/lists ]
  done
  [ -e $directory/overlaid ]
  [ "$(go list ./... | paste -sd ' ')" = 'example.com/app example.com/app/lib' ]
  git status --porcelain | sed '/^A /d' > "$t"/status
  diff /dev/null "$t"/status
  otel --rules ../rules.json go test ./... > "$t"/log 2>&1
  lacks "$t"/log 'otel\.example|overlaid'
done

# -C does not change the place of the cache.
mkdir "$t"/elsewhere
cd "$t"/elsewhere
OTELTOOL_CACHE=mine otel --rules ../rules.json go build -C ../project -o ../out/ ./...
[ -e mine/plans ] && [ ! -e ../project/mine ]
