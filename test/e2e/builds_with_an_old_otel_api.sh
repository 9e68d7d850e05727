#!/bin/bash
# A module of `go 1.16`, whose module graph go does not prune, may have an API of
# OpenTelemetry from before the metric SDK had its version numbers. The hooks raise
# the API, and no SDK at the old version is asked for.
# Slow: compiles several versions of the API.
source "$(dirname "$0")"/common.sh

for version in v1.0.0 v1.10.0 v1.18.0; do
  rm -rf "$t/app" && mkdir "$t/app" && cd "$t/app"
  cat > go.mod <<END2
module example.com/app

go 1.16

require go.opentelemetry.io/otel $version
END2
  cat > main.go <<'END2'
package main

import (
	"fmt"
	"net/http"

	"go.opentelemetry.io/otel/attribute"
)

func main() {
	_, err := http.Get("http://127.0.0.1:1/")
	fmt.Println(attribute.String("a", "b").Value.AsString(), err != nil)
}
END2
  go mod tidy 2> log || skip "no otel $version: $(cat log)"
  "$OTEL" -q go build -o app .
  [ "$(OTEL_TRACES_EXPORTER=none OTEL_METRICS_EXPORTER=none ./app)" = 'b true' ]
done
