#!/bin/bash
# A workspace with a vendor directory (`go work vendor`) is built and tested
# from the vendored sources, including changed ones, without the network.
# Slow: compiles many test programs.
source "$(dirname "$0")"/common.sh

mkdir -p tree/app tree/lib
cd tree
(cd app && module example.com/app && cat > main.go <<'END'
package main

import (
	"fmt"

	"example.com/lib"
)

func work() { fmt.Println(lib.Major()) }

func main() { work() }
END
cat > main_test.go <<'END'
package main

import "testing"

func TestWork(t *testing.T) { work() }
END
)
(cd lib && module example.com/lib 1.16 && cat > lib.go <<'END'
package lib

import (
	"golang.org/x/mod/semver"
	"rsc.io/quote"
)

func Major() string { return quote.Glass() + semver.Major("v1.2.3") }
END
go get golang.org/x/mod@v0.23.0 rsc.io/quote@v1.5.2 2> /dev/null)
unset GOWORK
printf 'go 1.23\n\nuse (\n\t./app\n\t./lib\n)\n' > go.work
go work vendor
sed -i 's/return "I can eat/return "Changed: I can eat/' vendor/rsc.io/quote/quote.go
trace_hooks ../hooks
cat > app/otel.rules.json <<'END'
[{"ImportPath": "golang.org/x/mod/semver", "Function": "Major",
  "Version": "[0.23.0,0.23.1)", "OnEnter": "enter", "Path": "../../hooks"}]
END
fingerprint . > ../before
export GOPROXY=off GOMODCACHE=$t/mod
cd app
for flags in '' -mod=vendor '-trimpath -mod=vendor'; do
  GOFLAGS=$flags otel go build -o "$t/program" . 2> ../../log
  lacks ../../log newer
  prints "$t/program" <<'END'
enter golang.org/x/mod/semver Major
Changed: I can eat glass and it doesn't hurt me.v1
END
  GOFLAGS=$flags otel go test -v ./... > ../../out
  says ../../out 'enter golang.org/x/mod/semver Major'
  says ../../out 'Changed: I can eat'
done
otel go build -mod=vendor -o "$t/program" example.com/app
not otel go build -mod=mod -o "$t/program" . 2> ../../log
says ../../log 'may only be set to readonly or vendor'
cd ..
fingerprint . > ../after
diff ../before ../after
