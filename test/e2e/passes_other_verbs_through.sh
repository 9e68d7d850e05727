#!/bin/bash
# A verb that compiles no packages is go's own business: the same output, the
# same exit code, and nothing of the tool's on either stream.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

func main() { fmt.Println("hello") }
END

for words in "env GOOS GOARCH" "version" "list ./..." "vet ./..." \
             "fmt ./..." "mod verify" "help build" "nonsense"; do
  go $words > go.out 2> go.err && code=0 || code=$?
  otel go $words > otel.out 2> otel.err && otel_code=0 || otel_code=$?
  diff -u go.out otel.out
  diff -u go.err otel.err
  [ $code -eq $otel_code ]
done
