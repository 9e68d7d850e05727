#!/bin/bash
# go itself rejects a wrong command line, with its text and its exit code.
source "$(dirname "$0")"/common.sh

module example.com/app
echo 'package main; func main() {}' > main.go

like_go go build -nonsense .
like_go go build -o
like_go go build -race=maybe .
like_go go build -p x .
like_go go build . -C dir
like_go go build -C nowhere .
like_go go run
like_go go test -count=x .
like_go go build -mod=nonsense .
GOFLAGS=-nonsense like_go go build .
GOFLAGS='nonsense' like_go go build .
GOOS=nowhere like_go go build .
like_go go build -help
