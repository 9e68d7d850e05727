#!/bin/bash
# The first build with a module cache that lacks our modules puts them there, and
# its plan is cached all the same: the second build does not plan again.
source "$(dirname "$0")"/common.sh

mkdir app
cd app
module example.com/app
cat > main.go <<'END2'
package main

import "net/http"

func main() { http.Get("http://127.0.0.1:1/") }
END2
export OTELTOOL_CACHE=$t/cache GOMODCACHE=$t/mod GOFLAGS=-modcacherw
# Times of files only tell once they are a moment in the past.
sleep 3
"$OTEL" go build -n -o app . > ../log 2>&1
[ "$(ls "$OTELTOOL_CACHE/records" | wc -l)" = 1 ]
cp -r "$OTELTOOL_CACHE/records" ../before
sleep 3
"$OTEL" go build -n -o app . > ../log 2>&1
has ../log '^otel: instrumented'
diff -r ../before "$OTELTOOL_CACHE/records"
