#!/bin/bash
# If any file of the cache is emptied, truncated, changed or removed, the next
# build writes it again and the program has its hooks, in every kind of project.
# Slow: builds once for each file of a cache.
source "$(dirname "$0")"/common.sh

trace_hooks hooks
cat > rules.json <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "container/list", "Function": "New", "OnEnter": "enter",
  "Path": "hooks"}]
END
export OTELTOOL_RULES=$t/rules.json OTELTOOL_CACHE=$t/cache
program() {
  cat <<'END'
package main

import "container/list"

func work() { list.New() }

func main() { work() }
END
}
mkdir -p module vendored/lib workspace/app files
(cd module && module example.com/app && program > main.go)
(cd vendored && module example.com/app &&
  printf 'require example.com/lib v1.0.0\n' >> go.mod
  printf 'replace example.com/lib v1.0.0 => ./lib\n' >> go.mod
  program > main.go
  printf 'package main\n\nimport _ "example.com/lib"\n' > uses.go
  (cd lib && module example.com/lib && echo 'package lib' > lib.go)
  go mod vendor)
(cd workspace && printf 'go 1.23\n\nuse ./app\n' > go.work &&
  cd app && module example.com/app && program > main.go)
program > files/main.go

builds() {
  case $1 in
    workspace) set -- workspace/app . ;;
    files) set -- files main.go ;;
    *) set -- $1 . ;;
  esac
  rm -f app
  otel go build -C $1 -o "$t"/app $2 2> log || { cat log; return 1; }
  prints ./app <<< 'enter main work
enter container/list New'
}

# Every file except those that only debuggers read and those without content.
files() {
  find cache -type f -not -path 'cache/copies/*' -not -name trimmed \
    -not -path 'cache/.gitignore' -not -path 'cache/go.mod' | sort
}

for project in module vendored workspace files; do
  rm -rf cache
  builds $project
  rm -rf before
  cp -a cache before
  for damage in ': >' 'echo damaged >>' 'echo damaged >' 'rm -f'; do
    while read -r file; do
      eval "$damage" "$file"
    done < <(files)
    builds $project
    builds $project
    while read -r file; do
      [[ $file != before/records/* ]] || continue
      # go appends to this file.
      [[ $file != */go.work.sum ]] || continue
      cmp "$file" "cache/${file#before/}"
    done < <(find before -type f -not -path 'before/copies/*')
  done
done

# One file at a time, so that no other file reveals the damage.
builds workspace
while read -r file; do
  : > "$file"
  builds workspace
done < <(files | grep -v /pkg/)
