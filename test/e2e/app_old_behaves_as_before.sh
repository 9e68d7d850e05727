#!/bin/bash
# A service with gin 1.9, go-redis 9.0 and gRPC 1.60, which itself uses
# OpenTelemetry 1.24, behaves as before and still makes its own spans.
# Slow: compiles gin, gRPC and OpenTelemetry.
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
