#!/bin/bash
# `go install path@version` and `go run path@version` build a program of the
# module cache with its hooks. Otherwise it is the program that go builds.
# Slow: fetches modules and builds many times.
source "$(dirname "$0")"/common.sh

program=golang.org/x/example/hello
GOBIN=$t/plain go install $program@latest 2> err ||
  skip "no $program: $(cat err)"
version=$(go version -m plain/hello | awk '$1 == "mod" {print $3}')

# The hooks are in the module of the current directory, which is not part of the
# build.
module example.com/around
trace_hooks hooks
cat > otel.rules.json <<'END2'
[{"ImportPath": "main", "Function": "main", "OnEnter": "enter",
  "Path": "hooks", "Version": "[v0.0.0-0,v1.0.0)"}]
END2

# The program's modules and the paths of its code.
module_of() { go version -m $1 | awk '$1 == "path" || $1 == "mod"'; }
identity() {
  module_of $1
  go tool objdump -s '^main\.main$' $1 | sed -n 1p
}

for flags in '' -trimpath; do
  GOBIN=$t/plain go install $flags $program@latest
  GOBIN=$t/bin GOFLAGS=-mod=mod otel -q go install $flags $program@latest
  bin/hello > out 2>&1
  has out '^enter main main$' '^Hello, world!$'
  diff -u <(module_of plain/hello) <(module_of bin/hello)
done
GOBIN=$t/plain go install $program@latest
GOBIN=$t/bin otel -q go install $program/...@$version
diff -u <(identity plain/hello) <(identity bin/hello)

# Planning removes old files from the cache, but not those that this build
# needs.
export OTELTOOL_CACHE=$t/link/cache
GOBIN=$t/bin otel -q go install $program@$version
touch -d '40 days ago' "$OTELTOOL_CACHE"/versions/*
rm -r "$OTELTOOL_CACHE"/{trimmed,records}
GOBIN=$t/bin otel -q go install $program@$version
[ ! -e go.work ]

# Changes of the link or of go.work make no difference either.
for link in "$OTELTOOL_CACHE"/versions/*/link; do
  ln -sfn /nowhere "$link"
  : > "${link%link}go.work"
  GOBIN=$t/bin otel -q go install $program@$version
  rm "$link"
  touch "$link"
  GOBIN=$t/bin otel -q go install $program@$version
  [ "$(ls "${link%/link}" | paste -sd ' ')" = 'go.work link' ]
done

cd "$t"
mkdir elsewhere
cd elsewhere
otel --rules ../otel.rules.json go run $program@$version Gopher > out 2>&1
has out '^enter main main$' '^Hello, Gopher!$'

# go itself rejects these commands.
like_go go install $program@v9.9.9
like_go go install $program@latest $program/...@$version
like_go go run example.com/none@latest
