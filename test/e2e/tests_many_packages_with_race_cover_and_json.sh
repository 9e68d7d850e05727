#!/bin/bash
# `go test -race -cover -json ./...` of a module with fifty packages prints the
# events of plain go for each package in the same order, apart from times, and
# has the same exit code.
# Slow: compiles fifty test programs.
source "$(dirname "$0")"/common.sh

module example.com/app
for i in {1..50}; do
  mkdir p$i
  cat > p$i/p.go <<END
package p$i

import "sync"

func Sum(n int) (sum int) {
	var lock sync.Mutex
	var group sync.WaitGroup
	for i := range n {
		group.Add(1)
		go func() {
			defer group.Done()
			lock.Lock()
			defer lock.Unlock()
			sum += i
		}()
	}
	group.Wait()
	if sum > 1000 {
		return -1
	}
	return sum
}
END
  # Every tenth package has no tests; 7 fails, 8 prints, 9 has external tests
  # only.
  [ $((i % 10)) -ne 0 ] || continue
  clause=p$i call=Sum import=
  [ $i -ne 9 ] || clause=p9_test call=p9.Sum import='"example.com/app/p9"'
  cat > p$i/p_test.go <<END
package $clause

import (
	"testing"
	$import
)

func TestSum(t *testing.T) {
	for _, name := range []string{"one", "two"} {
		t.Run(name, func(t *testing.T) {
			if $call(4) != 6 || $i == 7 {
				t.Error("wrong")
			}
		})
	}
	if $i == 8 {
		println("to standard error")
		t.Skip("no more")
	}
}
END
done
hooks hooks <<'END'
package hooks

import (
	"os"
	"sync/atomic"

	"otel.example/pkg/api"
)

var calls atomic.Int64

func enter(ctx api.CallContext, n int) {
	calls.Add(1)
	name := os.Getenv("SEEN") + "/" + ctx.GetPackageName()[len("example.com/app/"):]
	os.WriteFile(name, []byte{}, 0o666)
}
END
rules <<'END'
[{"ImportPath": "example.com/app/p*", "Function": "Sum",
  "OnEnter": "enter", "Path": "hooks"}]
END

# Packages are tested in parallel, so events are compared per package.
events() {
  sed -E 's/"Time":"[^"]*",//; s/"Elapsed":[0-9.e-]+/"Elapsed":0/
    s/\(?[0-9.]+s\)?//' "$1" |
    awk 'match($0, /"Package":"[^"]*"|"ImportPath":"[^"]*"/) {
           print substr($0, RSTART, RLENGTH) "\t" $0 }' |
    sort -s -k 1,1
}

export SEEN=$t/seen
mkdir seen
exits 1 go test -count=1 -race -cover -json ./... > plain.json 2> plain.err
exits 1 otel -q go test -count=1 -race -cover -json ./... > otel.json 2> otel.err
diff -u <(events plain.json) <(events otel.json) | head -50
diff -u plain.err otel.err
[ "$(wc -l < plain.json)" -eq "$(wc -l < otel.json)" ]
[ "$(ls seen | wc -l)" -eq 45 ]
