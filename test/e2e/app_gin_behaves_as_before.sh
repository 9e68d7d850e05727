#!/bin/bash
# A service with gin, go-redis, gRPC, SQLite and slog at their newest versions,
# built with the tool's own rules, answers and logs what the plain one does. Its
# records say, in addition, to which request they belong.
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
