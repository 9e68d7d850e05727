#!/bin/bash
# After an edit of a file in the user's -overlay, new functions have their
# hooks, and a hook that now keeps its context gets a context that lasts. The
# stale plan is discarded, -v says so, and nothing is left behind.
source "$(dirname "$0")"/common.sh

mkdir app over tmp
export TMPDIR=$t/tmp
trace_hooks hooks
cd app
module example.com/app
echo 'package main; func main() { println("disk") }' > main.go
rules <<'END'
[{"ImportPath": "main", "Function": "work.*", "OnEnter": "enter",
  "Path": "../hooks"}]
END
program() {
  cat > ../over/main.go
}
program <<'END'
package main

func work1() {}

func main() { work1() }
END
cp ../hooks/hooks.go ../over/hooks.go
echo '{"Replace": {"'"$t"'/app/main.go": "'"$t"'/over/main.go",
  "'"$t"'/hooks/hooks.go": "'"$t"'/over/hooks.go"}}' > ../overlay.json
build() {
  otel -v go build -overlay ../overlay.json -o app . 2> err
}
build
prints ./app <<< 'enter main work1'
sleep 2.1
program <<'END'
package main

func work1() {}

func work2() {}

func main() { work1(); work2() }
END
build
prints ./app <<< $'enter main work1\nenter main work2'
says err 'planning again, example.com/app: '
says err 'main.go has other declarations than the plan was made from'

sleep 2.1
cat > ../over/hooks.go <<'END'
package hooks

import "otel.example/pkg/api"

var kept []api.CallContext

func enter(ctx api.CallContext) {
	kept = append(kept, ctx)
	for _, one := range kept {
		println(one.GetFuncName())
	}
}
END
build
./app 2> out
diff -u - out <<< $'work1\nwork1\nwork2'
[ -z "$(ls -A "$TMPDIR")" ]
