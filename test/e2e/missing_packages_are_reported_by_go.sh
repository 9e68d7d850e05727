#!/bin/bash
# Missing imports and packages, import cycles and directories without Go files
# give go's own messages and exit codes.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir empty only_tests excluded a b
echo 'package main; import _ "example.com/app/nowhere"; func main() {}' > main.go
echo 'package x' > only_tests/x_test.go
printf '//go:build never\n\npackage x\n' > excluded/x.go
echo 'package a; import _ "example.com/app/b"' > a/a.go
echo 'package b; import _ "example.com/app/a"' > b/b.go
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "main", "OnEnter": "enter",
  "Path": "hooks"}]
END
export GOPROXY=off

like_go go build -o app .
like_go go build ./nowhere
like_go go build example.com/nowhere
like_go go build ./empty
like_go go build ./only_tests
like_go go build ./excluded
like_go go build ./a
like_go go build nowhere.go
like_go go build main.go only_tests/x_test.go
like_go go run ./only_tests
like_go go test ./nowhere ./empty
echo 'package main; import _ "net/htp"; func main() {}' > main.go
like_go go build -o app .
echo 'package main; import _ "example.org/none"; func main() {}' > main.go
like_go go build -o app .
like_go go build -mod=vendor .
like_go go build -mod=mod .
