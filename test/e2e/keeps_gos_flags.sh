#!/bin/bash
# -tags, -ldflags -X, -trimpath, -p, -C and -o, in both spellings of a flag,
# mean what they mean to go.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir -p cmd/tool
cat > cmd/tool/main.go <<'END'
package main

import "fmt"

var version = "none"

func main() { fmt.Println(version, tag()) }
END
cat > cmd/tool/tagged.go <<'END'
//go:build special

package main

func tag() string { return "special" }
END
cat > cmd/tool/untagged.go <<'END'
//go:build !special

package main

func tag() string { return "common" }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "tag", "OnEnter": "enter",
  "Path": "hooks"}]
END

otel go build -tags special -ldflags "-X main.version=1.0 -s -w" ./cmd/tool
prints ./tool <<< $'enter main tag\n1.0 special'

otel go build -ldflags='-X "main.version=two words"' -o out/ ./cmd/tool
prints out/tool <<< $'enter main tag\ntwo words common'

(cd / && otel go -C "$t" build --o=c -p=1 -trimpath ./cmd/tool)
prints ./c <<< $'enter main tag\nnone common'

(cd / && otel go build -C "$t/cmd/tool" -o "$t/d" -tags=a,special)
prints ./d <<< $'enter main tag\nnone special'

GOFLAGS='-tags=special -trimpath' otel go build -o e ./cmd/tool
prints ./e <<< $'enter main tag\nnone special'

otel go build -gcflags=all=-l -gcflags=./cmd/...=-N -asmflags=-trimpath -o f \
  ./cmd/tool
prints ./f <<< $'enter main tag\nnone common'
