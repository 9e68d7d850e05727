#!/bin/bash
# Within an operation, pprof.Do works as in the plain program: CPU and goroutine
# profiles and goroutine dumps have the program's labels and count the same
# goroutines together. The operation is known under labels, too.
# Slow: compiles several programs and profiles them.
source "$(dirname "$0")"/common.sh

module example.com/app
cp "$root/test/e2e/data/profile_labels.go" main.go
go get github.com/google/pprof@v0.0.0-20250403155104-27863c87afa6 2> get ||
  fail "$(cat get)"

export GODEBUG=tracebacklabels=1

# Label sets are maps in Go 1.23 and slices in later versions.
for GOTOOLCHAIN in local go1.23.12; do
  go version || skip "no older Go can be had"
  go build -o plain .
  ./plain > plain.out 2> plain.err
  says plain.out 'burn [map[] map[k:[outer] l:[inner]] map[k:[outer]]] repeated 0'
  says plain.out 'map[k:[outer] l:[inner]][2]'
  rm -f app
  "$OTEL" go build -o app .
  ./app > app.out 2> app.err
  diff -u plain.out app.out

  # The request that was made under labels, and the one that made it.
  cut -d- -f2 app.err | sort | uniq -c > traces
  has traces '^ *2 [0-9a-f]{32}$'
  [ "$(wc -l < traces)" -eq 1 ]
done
