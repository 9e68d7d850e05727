#!/bin/bash
# An exit hook changes debug information exactly as a hand-written defer does.
# Without optimization, the compiler gives the end of each function with a
# deferred call the line of the closing brace (state.exit in cmd/compile's
# ssagen).
source "$(dirname "$0")"/common.sh

go build -C "$root"/test/tools/debuglines -o "$t"/debuglines .
module example.com/app
cat > main.go <<'END'
package main

import (
	"os"

	"example.com/app/csv"
	tabwriter "example.com/app/tab"
)

func main() {
	tabwriter.NewWriter(os.Stdout, 0, 8, 1, ' ', 0).Flush()
	csv.NewReader(os.Stdin).ReadAll()
}
END
for file in text/tabwriter/tabwriter.go:tab encoding/csv/reader.go:csv; do
  mkdir -p "${file#*:}"
  cp "$(go env GOROOT)/src/${file%:*}" "${file#*:}"/x.go
done
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext) { ctx.SetKeyData("n", ctx.NumParams()) }
func exit(ctx api.CallContext)  { ctx.GetKeyData("n") }
END
cat > rules.json <<'END'
[{"ImportPath": "example.com/app/*", "Function": ".*",
  "OnEnter": "enter", "OnExit": "exit", "Path": "hooks"},
 {"ImportPath": "example.com/app/*", "Function": ".*",
  "ReceiverType": ".*", "OnEnter": "enter", "OnExit": "exit", "Path": "hooks"}]
END
otel --rules rules.json go build -gcflags='all=-N -l' -o app .
go build -gcflags='all=-N -l' -o plain .
sed -i -E '
  s/^(func .*\{)$/\1 defer print()/
  s/^(func .*[^{]\{)([^}]+\})$/\1 defer print();\2/
' {tab,csv}/x.go
go build -gcflags='all=-N -l' -o deferring .

./debuglines deferring app example.com/app/{tab,csv}. > differences ||
  { cat differences; false; }
has differences '^[0-9]{2,} functions, 0 differences'
# A defer does move lines, so the comparison compares something.
! ./debuglines plain app example.com/app/{tab,csv}. > differences
has differences 'Writer\)\.writePadding: lacks'
