#!/bin/bash
# A vendored file that was changed is compiled with its changes, even if the
# hooks need more packages of its module. If the hooks need a newer version, the
# build reports the change that it would lose.
source "$(dirname "$0")"/common.sh

mkdir app && cd app
module example.com/app
cat > main.go <<'END'
package main

import (
	"fmt"

	"golang.org/x/mod/semver"
)

func work() { fmt.Println(semver.Major("v1.2.3")) }

func main() { work() }
END
go get golang.org/x/mod@v0.23.0 2> /dev/null
go mod vendor
cp -r vendor ../untouched
change() {
  sed -i '/^func Major/a println("changed")' vendor/golang.org/x/mod/semver/*.go
}
change

# Makes hooks that require a version: hooks_with VERSION PACKAGE
hooks_with() {
  rm -rf "$t/hooks"
  hooks "$t/hooks" <<END
package hooks

import (
	_ "$2"

	"otel.example/pkg/api"
)

func enter(ctx api.CallContext) { println("enter") }
END
  (cd "$t/hooks" && go get "golang.org/x/mod@$1" 2> /dev/null)
}
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "../hooks"}]
END
fingerprint . > ../before

for package in golang.org/x/mod/semver golang.org/x/mod/sumdb/dirhash; do
  hooks_with v0.23.0 $package
  otel go build -o ../program . 2> ../log
  lacks ../log newer
  ../program > ../out 2> ../err
  says ../err enter
  says ../err changed
done

hooks_with v0.24.0 golang.org/x/mod/semver
refuses "$t/app/vendor/golang.org/x/mod/semver/semver.go:" \
  'golang.org/x/mod v0.23.0' 'go get golang.org/x/mod@v0.24.0'
fingerprint . > ../after
diff ../before ../after

# Unchanged modules are built in the newer version, which the build reports.
mv vendor ../changed && mv ../untouched vendor
otel go build -o ../program . 2> ../log
has ../log 'golang.org/x/mod v0\.23\.0 → v0\.24\.0'
../program > ../out 2> ../err
says ../err enter
# A cached plan does not hide a change.
change
refuses 'would lose the change'
