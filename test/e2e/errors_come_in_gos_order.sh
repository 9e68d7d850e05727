#!/bin/bash
# Several errors in one file with hooks have go's text and order, before and
# after inserted code. Code that go rejects is rejected. Once the errors are
# gone, the package compiles.
source "$(dirname "$0")"/common.sh

module example.com/app
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": ".*", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"}]
END
compare() {
  cat > main.go
  like_go go build -o app .
  [ -s .own.err ]
  [ ! -e app ]
}

# The compiler finds this error last and reports it first: it checks bodies
# after declarations.
compare <<'END'
package main

import "os"

func first() int { var unused int; return "a" }

func second(n undefined1) int { return 1 }; var x undefined2

func third() (int, error) { return 1 }

type T struct { a undefined3 }; func (t T) m() { t.nothing(); goto nowhere }

func main() { first(); y := 1 }
END

# go stops after ten errors.
{
  printf 'package main\n\nfunc main() {}\n'
  for i in {1..15}; do
    printf 'func f%d(n int) int { return "%d" }\n' $i $i
  done
} | compare

# This would be legal with named results.
compare <<'END'
package main

func one() int { return }

func main() { one() }
END
compare <<'END'
package main

func one(n int) (int, error) {
	for range n {
		func() { return }()
		if n > 1 {
			return
		}
	}
	return 1, nil
}

func main() { one(1) }
END

# Names that only generated code declares.
compare <<'END'
package main

var c otelCallContext

func one(int) (int) { return param0 + retVal0 }

func main() { one(1); otelCtx_one() }
END

sed -i 's/return param0.*/return 1 }/; s/; otel.*/ }/; /otelCall/d' main.go
otel go build -o app .
./app > out
says out 'enter main one'
