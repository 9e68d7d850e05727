#!/bin/bash
# A service on gin 1.9, go-redis 9.0, gRPC 1.60 and OpenTelemetry 1.24, which
# it uses itself, behaves as before: its own spans included.
source "$(dirname "$0")"/common.sh

cp -r "$root/test/apps/old" app
cd app
go build -o ../plain .
"$OTEL" go build -o ../instrumented . 2> ../summary ||
  fail "$(tail -n 30 ../summary)"

../plain -selftest > ../plain.out
../instrumented -selftest > ../app.out 2> ../app.err
diff -u ../plain.out ../app.out
lacks ../app.err 'otel: panic in'
has ../summary '[1-9][0-9]* functions?'
