#!/bin/bash
# A program with a newer OpenTelemetry API and no SDK gets the SDK of the API's
# version, because an older SDK would not compile. This includes a program
# without the log API, whose SDK requires a newer log API than the log SDK
# would.
# Slow: compiles several versions of the SDK.
source "$(dirname "$0")"/common.sh

case $(go version) in
  *go1.2[34].*) skip "the newer API needs Go 1.25" ;;
esac
module example.com/app 1.25.0
cat > main.go <<'END'
package main

import (
	"context"
	"net/http"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/log"
	"go.opentelemetry.io/otel/log/global"
)

func main() {
	var record log.Record
	record.SetBody(attribute.StringValue("ordered"))
	record.AddAttributes(attribute.Int("number", 7))
	global.Logger("shop").Emit(context.Background(), record)
	http.NewRequest("GET", "http://127.0.0.1", nil)
}
END
go mod edit -require go.opentelemetry.io/otel/log@v0.22.0
go mod tidy 2> tidy.log
"$OTEL" -q go build -o app .
unset "${!OTEL_@}"
OTEL_TRACES_EXPORTER=none OTEL_METRICS_EXPORTER=none \
  OTEL_LOGS_EXPORTER=console ./app > out
says out '"Body":"ordered","Attributes":[{"Key":"number","Value":7}]'

# This includes a program that does not import the API, if its module requires
# it for another program.
cat > main.go <<'END'
package main

import "net/http"

func main() { http.NewRequest("GET", "http://127.0.0.1", nil) }
END
"$OTEL" -q go build -o app .
exits 0 ./app

cat > main.go <<'END'
package main

import (
	"net/http"

	"go.opentelemetry.io/otel/trace"
)

func main() {
	_ = trace.SpanContext{}
	http.NewRequest("GET", "http://127.0.0.1", nil)
}
END
export OTEL_SDK_DISABLED=true
for version in 1.45.0 1.47.0; do
  module example.com/app 1.26.0
  go mod edit -require go.opentelemetry.io/otel/trace@v$version
  go mod tidy 2> tidy.log
  "$OTEL" -q go build -o app .
  exits 0 ./app
  go version -m app > modules
  has modules "go.opentelemetry.io/otel/sdk[[:space:]]+v$version"
done
