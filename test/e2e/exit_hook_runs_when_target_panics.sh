#!/bin/bash
# The exit hook runs when the target panics, and the panic continues with its
# value. runtime.Goexit works as before, too.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"fmt"
	"os"
	"runtime"
)

func work(fails bool) int {
	if fails {
		panic("on request")
	}
	return 1
}

func leave() { runtime.Goexit() }

func try() {
	defer func() { fmt.Println("recovered", recover()) }()
	work(true)
}

func main() {
	try()
	done := make(chan bool)
	go func() { defer close(done); leave(); fmt.Println("not here") }()
	<-done
	fmt.Fprintln(os.Stdout, work(false))
	work(true)
}
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work|leave", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"}]
END

otel go build -o app .
exits 2 ./app > out 2> err
diff -u - out <<'END'
enter main work
exit main work
recovered on request
enter main leave
exit main leave
enter main work
exit main work
1
enter main work
exit main work
END
has err '^panic: on request$'
has err 'main\.go:11 '
lacks err 'otel: panic in'
