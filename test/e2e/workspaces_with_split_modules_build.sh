#!/bin/bash
# google.golang.org/genproto has moved packages into modules of their own. The oldest
# gRPC that the hooks support requires it from before that. In a workspace, whose
# whole module graph go loads, its packages were there twice.
source "$(dirname "$0")"/common.sh

cat > go.mod <<'END2'
module example.com/app

go 1.23.0

require google.golang.org/grpc v1.71.1
END2
cat > main.go <<'END2'
package main

import (
	"fmt"

	"google.golang.org/grpc"
	"google.golang.org/grpc/status"
)

func main() {
	server := grpc.NewServer()
	defer server.Stop()
	fmt.Println(status.New(5, "none").Proto().GetMessage())
}
END2
go mod tidy 2> log || skip "no gRPC: $(cat log)"
mkdir tool
printf 'module example.com/tool\n\ngo 1.23.0\n' > tool/go.mod
printf 'package main\n\nfunc main() {}\n' > tool/main.go
unset GOWORK
printf 'go 1.25.0\n\nuse .\nuse ./tool\n' > go.work
go build -o plain .
"$OTEL" go build -o app . 2> log
has log '^otel: instrumented'
export OTEL_TRACES_EXPORTER=none OTEL_METRICS_EXPORTER=none
[ "$(./app)" = none ]
