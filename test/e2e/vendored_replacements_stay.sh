#!/bin/bash
# A vendored project may replace modules in every way that vendor/modules.txt
# can express: by a directory or another module, one version or all, used or
# not. The vendored copies are compiled at their versions.
source "$(dirname "$0")"/common.sh

for name in one two three unused; do
  mkdir $name
  (cd $name && module example.com/$name &&
   printf 'package %s\n\nfunc Name() string { return "%s" }\n' $name $name > d.go)
done
mkdir app && cd app
cat > main.go <<'END'
package main

import (
	"fmt"

	"example.com/mod/semver"
	"example.com/one"
	"example.com/three"
	"example.com/two"
)

func work() { fmt.Println(one.Name(), two.Name(), three.Name()) }

func main() { work(); fmt.Println(semver.Major("v1.2.3")) }
END
cat > go.mod <<'END'
module example.com/app

go 1.23

require (
	example.com/mod v0.20.0
	example.com/one v0.0.0
	example.com/three v1.4.0
	example.com/two v1.4.0
)

replace example.com/one => ../one
replace example.com/two => ./../two
replace example.com/three v1.4.0 => ../three
replace example.com/mod v0.20.0 => golang.org/x/mod v0.24.0
replace example.com/unused => ../unused
replace golang.org/x/text => golang.org/x/text v0.14.0
END
go mod tidy 2> /dev/null
go mod vendor
sed -i 's/"one"/"vendored one"/' vendor/example.com/one/d.go
trace_hooks ../hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "../hooks"},
 {"ImportPath": "example.com/three", "Function": "Name", "OnEnter": "enter",
  "Version": "[1.4.0,1.4.1)", "Path": "../hooks"},
 {"ImportPath": "example.com/mod/semver", "Function": "Major",
  "OnEnter": "enter", "Version": "[0.24.0,0.25.0)", "Path": "../hooks"}]
END
# Only vendor/ has the modules now.
rm -r ../one ../three
for flags in '' -mod=vendor '-mod=vendor -trimpath'; do
  GOFLAGS=$flags otel go build -o ../program . 2> ../log
  lacks ../log newer
  prints ../program <<'END'
enter main work
enter example.com/three Name
vendored one two three
enter example.com/mod/semver Major
v1
END
done
