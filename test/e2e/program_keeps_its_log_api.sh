#!/bin/bash
# A program with a bridge from a logging library keeps its version of the log
# API and its SDK, because the API is not stable. Its records are exported with
# them.
# Slow: compiles several versions of the SDK.
source "$(dirname "$0")"/common.sh

cat > main.go <<'END'
package main

import (
	"log/slog"
	"net/http"

	"go.opentelemetry.io/contrib/bridges/otelslog"
	"go.opentelemetry.io/otel/log/global"
)

func main() {
	bridge := otelslog.NewLogger("x",
		otelslog.WithLoggerProvider(global.GetLoggerProvider()))
	bridge.Info("through the bridge", "n", 7)
	slog.Info("through the hooks", "list", []string{"a", "b"})
	http.NewRequest("GET", "http://127.0.0.1", nil)
}
END
# The versions of the bridge and of the API.
for versions in 'v0.2.0 v0.3.0' 'v0.4.0 v0.5.0' 'v0.6.0 v0.7.0' \
  'v0.7.0 v0.8.0' 'v0.9.0 v0.10.0'; do
  read -r bridge api <<< "$versions"
  module example.com/app 1.23
  go mod edit -require go.opentelemetry.io/contrib/bridges/otelslog@"$bridge" \
    -require go.opentelemetry.io/otel/log@"$api"
  rm -f go.sum
  go mod tidy 2> tidy.log
  "$OTEL" go build -o app . 2> log
  lacks log 'otel/log v'
  go version -m app > modules
  has modules "otel/log[[:space:]]+$api"
  has modules "otel/sdk/log[[:space:]]+$api"
  OTEL_LOGS_EXPORTER=console ./app > out 2>&1
  says out 'through the bridge'
  says out '"Body":"through the hooks"'
done

# A failing build reports the versions that are not the program's own.
echo 'package main; var x int = ""' > wrong.go
not "$OTEL" go build -o app . 2> log
has log 'newer version: go.opentelemetry.io/otel v1\.34\.0 → v1\.'
has log 'wrong.go:1:'
