#!/bin/bash
# With GOOS=js, a program behaves as before although every function has hooks
# that read and write back all values, and functions of every shape have hooks.
# Slow: compiles for another system.
source "$(dirname "$0")"/common.sh

command -v node > /dev/null || skip there is no node, which runs WebAssembly
module example.com/app
cat > main.go <<'END'
package main

import "sync"

type point struct{ x, y float64 }

func (p *point) move(by ...point) (moved point, err error) {
	defer func() {
		if recover() != nil {
			moved.x = -1
		}
	}()
	for _, q := range by {
		p.x, p.y = p.x+q.x, p.y+q.y
	}
	if len(by) == 0 {
		panic("nowhere")
	}
	return *p, nil
}

func largest[T int | float64](list ...T) (n T) {
	for _, each := range list {
		n = max(n, each)
	}
	return n
}

func main() {
	var group sync.WaitGroup
	group.Go(func() { println(largest(3, 5)) })
	group.Wait()
	moved, _ := (&point{1, 2}).move(point{3, 4})
	lost, _ := (&point{1, 2}).move()
	println(largest(moved.x, 2), moved.y, lost.x)
}
END
sed -i 's/^go .*/go 1.25/' go.mod
mkdir hooks
cp "$root"/test/fidelity/hooks/data/hooks.go hooks
(cd hooks && module example.com/hooks)
rules <<'END'
[{"ImportPath": "main", "Function": ".*", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"},
 {"ImportPath": "main", "Function": ".*", "ReceiverType": ".*",
  "OnEnter": "enter", "OnExit": "exit", "Path": "hooks"}]
END

export GOOS=js GOARCH=wasm
go build -o plain.wasm .
otel go build -v -o app.wasm . 2> summary
run=$(go env GOROOT)/lib/wasm/go_js_wasm_exec
"$run" ./plain.wasm > want 2>&1
"$run" ./app.wasm > got 2>&1
has want '^4 6 -1$'
has summary 'instrumented 3 functions'
diff -u want got

shapes_under "$run"
