#!/bin/bash
# A service with the newest gin, go-redis, gRPC, SQLite and slog, built with the
# built-in rules, answers and logs the same as the plain service. Its log
# records also name the request that they belong to.
# Slow: compiles gin, gRPC and SQLite.
source "$(dirname "$0")"/common.sh

cp -r "$root/test/apps/gin" app
cd app
fingerprint . > ../before
go build -o ../plain .
"$OTEL" go build -o ../instrumented . 2> ../summary ||
  fail "$(tail -n 30 ../summary)"
fingerprint . > ../after
diff -u ../before ../after

../plain -selftest > ../plain.out
../instrumented -selftest > ../app.out 2> ../app.err
ids=' trace_id=[0-9a-f]{32} span_id=[0-9a-f]{16}$'
diff -u ../plain.out <(sed -E "s/$ids//" ../app.out)
lacks <(grep -vE "$ids" ../app.out) 'msg=request'
lacks ../app.err 'otel: panic in'
has ../summary '[1-9][0-9]* functions?'
