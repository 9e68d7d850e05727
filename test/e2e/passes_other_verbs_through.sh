#!/bin/bash
# A verb that compiles no packages gives go's output and exit code, and the tool
# prints nothing.
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
