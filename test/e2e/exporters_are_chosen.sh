#!/bin/bash
# --exporter chooses the exporters in a program. A program that is asked for an
# exporter that it lacks says so.
# Slow: compiles a program with each exporter.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"net/http"
	"net/http/httptest"
)

func main() {
	response, _ := http.Get(httptest.NewServer(http.NotFoundHandler()).URL)
	response.Body.Close()
}
END
packages() {
  { go tool nm "$1" | grep -o 'otel.example/pkg/exporters/[a-z]*'; } | sort -u || true
}

"$OTEL" -q --exporter console go build -o console .
prints packages console <<< otel.example/pkg/exporters/console
"$OTEL" -q --exporter otlp go build -o otlp .
prints packages otlp <<< otel.example/pkg/exporters/otlp
"$OTEL" -q --exporter none go build -o none .
prints packages none < /dev/null
OTELTOOL_EXPORTER=console "$OTEL" -q go build -o again .
cmp console again

unset "${!OTEL_@}"
./console > out 2>&1
has out '"Name":"GET"'
export OTEL_METRICS_EXPORTER=none OTEL_LOGS_EXPORTER=none
OTEL_TRACES_EXPORTER=console ./otlp > out 2>&1
says out 'OTEL_TRACES_EXPORTER: this program has no exporter "console"'

not "$OTEL" --exporter otlpx go build . 2> err
says err 'did you mean otlp?'
