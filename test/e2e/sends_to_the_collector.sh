#!/bin/bash
# The OpenTelemetry Collector accepts all signals of a program over both
# protocols, compressed and uncompressed.
# Slow: compiles the OpenTelemetry Collector.
source "$(dirname "$0")"/common.sh

(cd "$root"/test/tools/collector && go build -o "$t"/collector .)
http=$(free_port) grpc=$(free_port)
cat > config.yaml <<END
receivers:
  otlp:
    protocols:
      http: {endpoint: "127.0.0.1:$http"}
      grpc: {endpoint: "127.0.0.1:$grpc"}
exporters:
  debug:
  file: {path: $t/received, flush_interval: 100ms}
service:
  telemetry: {metrics: {level: none}}
  pipelines:
    traces: {receivers: [otlp], exporters: [debug, file]}
    metrics: {receivers: [otlp], exporters: [debug, file]}
    logs: {receivers: [otlp], exporters: [debug, file]}
END
module example.com/app
cat > main.go <<'END'
package main

import (
	"context"
	"net/http"
	"os"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/log"
	"go.opentelemetry.io/otel/log/global"
)

func main() {
	ctx, span := otel.Tracer("shop").Start(context.Background(), os.Args[1])
	defer span.End()
	duration, _ := otel.Meter("shop").Float64Histogram(os.Args[1] + ".metric")
	duration.Record(ctx, 0.25)
	var record log.Record
	record.SetBody(log.StringValue(os.Args[1] + " record"))
	global.Logger("shop").Emit(ctx, record)
	http.NewRequest("GET", "http://127.0.0.1", nil)
}
END
go mod edit -require go.opentelemetry.io/otel@v1.36.0 \
  -require go.opentelemetry.io/otel/log@v0.12.2
go mod tidy 2> tidy.log
"$OTEL" -q go build -o app .
unset "${!OTEL_@}"
./collector --config config.yaml 2> collector.log &
collector=$!
wait_port "$http"
wait_port "$grpc"
send() {
  OTEL_EXPORTER_OTLP_PROTOCOL=$2 OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:$3 \
    OTEL_EXPORTER_OTLP_COMPRESSION=$4 ./app "$1" > out 2>&1
  [ ! -s out ] || fail "$(cat out)"
}
send one http/protobuf "$http" none
send two http/protobuf "$http" gzip
send three grpc "$grpc" none
send four grpc "$grpc" gzip
kill $collector
wait $collector
for name in one two three four; do
  has received "\"traceId\":.*\"name\":\"$name\""
  has received "\"name\":\"$name.metric\",\"histogram\":"
  has received "\"stringValue\":\"$name record\".*\"traceId\":\"[0-9a-f]{32}\""
done
