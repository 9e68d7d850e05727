#!/bin/bash
# A file rule is an error if its file is missing, is not Go, imports what the
# package does not import, or replaces a file that the package does not have.
source "$(dirname "$0")"/common.sh

module example.com/app
echo 'package main; func main() {}' > main.go
mkdir files
echo 'package main; import "net/http"; var _ = http.Get' > files/imports.go
echo 'package main' > files/other.go
echo 'nonsense' > files/nonsense.go
rule() {
  rules <<END
[{"ImportPath": "main", "FileName": "$1", "Replace": $2,
  "Path": "files"}]
END
}

rule none.go false
refuses otel.rules.json:1:37 none.go
rule files.txt false
refuses otel.rules.json:1:37 files.txt
rule other.go true
refuses otel.rules.json:1:37 other.go 'to replace'
rule imports.go false
refuses imports.go:1:22 net/http
rule nonsense.go false
refuses nonsense.go:1
