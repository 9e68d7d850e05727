#!/bin/bash
# A program that uses the OpenTelemetry API without an SDK sends its spans,
# metrics and log records, and the runtime's metrics, over both protocols.
source "$(dirname "$0")"/common.sh

(cd "$root"/test/tools/otlprecv && go build -o "$t"/otlprecv .)
module example.com/app
cat > main.go <<'END'
package main

import (
	"context"
	"net/http"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/log"
	"go.opentelemetry.io/otel/log/global"
)

// What comes from the globals before main works as well.
var orders, _ = otel.Meter("shop").Int64Counter("shop.orders")

func main() {
	ctx, span := otel.Tracer("shop").Start(context.Background(), "order")
	defer span.End()
	orders.Add(ctx, 3)
	var record log.Record
	record.SetBody(log.StringValue("ordered"))
	global.Logger("shop").Emit(ctx, record)
	http.NewRequest("GET", "http://127.0.0.1", nil)
}
END
go mod edit -require go.opentelemetry.io/otel@v1.36.0 \
  -require go.opentelemetry.io/otel/log@v0.12.2
go mod tidy 2> tidy.log
"$OTEL" -q go build -o app .
unset "${!OTEL_@}"
for protocol in http/protobuf grpc; do
  # A file of the previous receiver would look like this one's.
  : > address
  ./otlprecv -http 127.0.0.1:0 -out spans -metrics metrics -logs logs >> address &
  receiver=$!
  until [ "$(wc -l < address)" = 2 ]; do sleep 0.1; done
  OTEL_EXPORTER_OTLP_PROTOCOL=$protocol OTEL_EXPORTER_OTLP_ENDPOINT=http://$(
    sed -n "s/^${protocol%/*}=//p" address) ./app > out 2>&1
  kill $receiver
  wait $receiver
  [ ! -s out ] || fail "$(cat out)"
  has spans '"service":"app".*"name":"order"'
  has metrics '"name":"shop.orders".*"value":3'
  has metrics '"name":"go.memory.used","unit":"By"'
  has metrics '"name":"go.schedule.duration"'
  trace=$(sed -n 's/^{"trace_id":"\([0-9a-f]*\)".*"name":"order".*/\1/p' spans)
  has logs "\"body\":\"ordered\".*\"trace_id\":\"$trace\""
  has logs '"telemetry.distro.name":"otel-go-build"'
done
