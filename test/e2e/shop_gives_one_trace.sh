#!/bin/bash
# An order in example/shop, which does not use OpenTelemetry, is one trace
# through its four services (HTTP, gRPC, SQL, Redis, a message and its
# consumer), with the metrics and log records that belong to it.
# Slow: compiles four services.
source "$(dirname "$0")"/common.sh

go build -C "$root"/test/tools/otlprecv -o "$t"/otlprecv .
go build -C "$root"/example/shop/infra -o "$t"/infra .
"$OTEL" -q go build -C "$root"/example/shop -o "$t" ./...
unset "${!OTEL_@}"
OTEL_LOGS_EXPORTER=otlp ./otlprecv -out spans -metrics metrics -logs records -- \
  "$root"/example/shop/run . .
./otlprecv -tree -from spans > tree
"$root"/test/tools/check_shop .
lacks storefront.log '^otel:'
