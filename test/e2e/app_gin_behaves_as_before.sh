#!/bin/bash
# A service with gin, go-redis, gRPC, SQLite and slog at their newest versions,
# built with the tool's own rules, answers and logs what the plain one does.
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
diff -u ../plain.out ../app.out
lacks ../app.err 'otel: panic in'
has ../summary '[1-9][0-9]* functions?'
