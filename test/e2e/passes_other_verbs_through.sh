#!/bin/bash
# A verb that compiles no packages is go's own business: the same output, the
# same exit code, and nothing of the tool's on either stream.
source "$(dirname "$0")"/common.sh

module example.com/app
echo 'package main; func main() { println("hello") }' > main.go
rules <<< 'not read for these'

like_go go env GOOS GOARCH
like_go go version
like_go go list -deps ./...
like_go go vet ./...
like_go go mod verify
like_go go help build
like_go go nonsense
like_go go
like_go go tool nm nowhere
otel go fmt ./... > out
diff -u - out <<< main.go
