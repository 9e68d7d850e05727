#!/bin/bash
# Builds, programs and tests work as with plain go if standard streams are
# closed, as under cron and daemons.
# Slow: builds once for each set of closed streams.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"fmt"
	"os"
)

func work() { fmt.Fprintln(os.Stderr, "worked") }

// The files that are open, and whether the standard ones are /dev/null.
func main() {
	work()
	out, _ := os.Create(os.Args[1])
	for fd := 0; fd < 3; fd++ {
		name, err := os.Readlink(fmt.Sprint("/proc/self/fd/", fd))
		fmt.Fprintln(out, fd, name == "/dev/null", err)
	}
}
END
cat > main_test.go <<'END'
package main

import "testing"

func TestWork(t *testing.T) { work() }
END
hooks hooks <<'END'
package hooks

import (
	"os"

	"otel.example/pkg/api"
)

func enter(ctx api.CallContext) {
	f, _ := os.OpenFile(os.Getenv("CALLS"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	f.WriteString("called\n")
	f.Close()
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END
export OTELTOOL_CACHE=$t/cache CALLS=$t/calls

# Runs a command with the streams closed that $streams closes.
closed() {
  eval "\"\$@\" $streams"
}

# Ends as plain go does: alike VERB…
alike() {
  local code=0
  closed go "$@" || code=$?
  exits $code closed otel go "$@"
}

for streams in '<&-' '>&-' '2>&-' '<&- >&- 2>&-'; do
  rm -rf cache calls
  for plan in new kept; do
    rm -f app
    alike build -o app .
    ./app fds 2> /dev/null
  done
  closed go run . plain.fds
  closed otel go run . own.fds
  diff plain.fds own.fds
  alike test -count=1 .
  [ "$(wc -l < calls)" -eq 4 ]
  alike build ./nowhere
  not closed otel --nonsense go build
done

# The shim opens files itself.
plans=(cache/plans/*.plan)
names=(cache/plans/*.names)
for streams in '<&-' '>&-' '2>&-' '<&- >&- 2>&-'; do
  closed "$OTEL" toolexec "${plans[0]}" "${names[0]}" report 0 \
    "$(go env GOTOOLDIR)"/compile -V=full
done
