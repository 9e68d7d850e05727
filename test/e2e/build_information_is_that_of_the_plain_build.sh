#!/bin/bash
# debug.ReadBuildInfo and `go version -m` report the build information of the
# plain build and, in addition, the modules of the hooks.
# Slow: builds in many ways.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir lib
echo 'package lib; func Work() {}' > lib/lib.go
cat > main.go <<'END2'
package main

import (
	"fmt"
	"os"
	"runtime/debug"

	"example.com/app/lib"
)

func main() {
	lib.Work()
	info, _ := debug.ReadBuildInfo()
	fmt.Println(info.GoVersion, info.Path, info.Main, info.Settings)
	os.Getenv("NOTHING")
}
END2
echo 'package main; import "testing"; func TestIt(*testing.T) {}' > main_test.go
trace_hooks hooks
rules <<'END2'
[{"ImportPath": "example.com/app/**", "Function": ".*", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "os", "Function": "Getenv", "OnEnter": "enter", "Path": "hooks"}]
END2

# `go version -m` and the program report the same: same VERB FLAGS…
same() {
  go "$@" -o plain .
  otel -q go "$@" -o app .
  diff -u <(go version -m plain | sed '1d; /^\t\(dep\|=>\|$\)/d') \
    <(go version -m app | sed '1d; /^\t\(dep\|=>\|$\)/d')
  not grep -a -e '-otel=' app
}

for flags in -tags=x -gcflags=-N -gcflags='all=-N -l' -trimpath -ldflags=-s \
    $'-ldflags=-X "main.v=\\ö\u200b\x01\x7f`"' -ldflags=-X=main.v=$'\x01'; do
  same build "$flags"
  diff <(./plain) <(./app | sed '/^enter /d')
done
same test -c -trimpath
GOFLAGS=-gcflags=-l same build
