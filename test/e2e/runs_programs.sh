#!/bin/bash
# `go run` passes arguments, standard input and output, and the exit code of the
# program through.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir cmd
cat > cmd/main.go <<'END'
package main

import (
	"fmt"
	"io"
	"os"
)

func work(arguments []string) int {
	io.Copy(os.Stdout, os.Stdin)
	fmt.Println(len(arguments), arguments)
	return len(arguments)
}

func main() { os.Exit(work(os.Args[1:])) }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END

otel -q go run ./cmd < /dev/null > out
diff -u - out <<< $'enter main work\n0 []'
echo input | exits 1 otel -q go run ./cmd -o -v 'a b' > out 2> err
diff -u - out <<< $'enter main work\ninput\n3 [-o -v a b]'
diff -u - err <<< 'exit status 3'
echo input | not go run ./cmd -o -v 'a b' 2> plain > /dev/null
diff -u plain err
