#!/bin/bash
# Programs that `go run` and `go test` start do not see the variables that the
# tool sets for the go command, because they may run go themselves.
# Slow: compiles many test programs.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END2'
package main

import (
	"fmt"
	"os"
	"os/exec"
)

func work() {
	for _, name := range []string{"GOPROXY", "GOWORK", "GOFLAGS", "USERS_OWN"} {
		value, ok := os.LookupEnv(name)
		fmt.Println(name, value, ok)
	}
	out, err := exec.Command("go", "list", "-m", "all").Output()
	fmt.Println(string(out), err, os.Args[1:])
}

func main() { work() }
END2
cat > main_test.go <<'END2'
package main

import "testing"

func TestWork(t *testing.T) { work() }
END2
trace_hooks hooks
rules <<'END2'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END2
cat > wrapper <<'END2'
#!/bin/sh
echo "wrapper $1 $GOPROXY $GOWORK"
shift
USERS_OWN=1 exec "$@"
END2
chmod +x wrapper

# Hooks print to standard error, which is part of a test's output.
both() {
  go "$@" 2>&1 | sed -E -e s/go-build[0-9]+// -e '/^ok|^PASS|^---/d' > plain
  otel -q go "$@" 2>&1 | tee all | sed -E -e s/go-build[0-9]+// -e '/^ok|^PASS|^---|^enter /d' > hooked
  diff -u plain hooked
  has all '^enter '
}

unset GOPROXY
both run . a b
export GOPROXY=off
both run -exec "$PWD/wrapper x" . a b
both test -v -run '^$|TestWork' -exec="$PWD/wrapper y"

go work init .
both run .
both test -v .
GOWORK=off both run .
