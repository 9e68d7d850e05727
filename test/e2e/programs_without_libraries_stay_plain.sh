#!/bin/bash
# The rule sets that serve other built-in rules (flushing at the end, contexts
# of goroutines) do not apply to a program to which no other rule applies.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	done := make(chan bool)
	time.AfterFunc(0, func() { done <- true })
	<-done
	fmt.Println("plain")
	os.Exit(0)
}
END

"$OTEL" -v go build -o app . 2> err
prints ./app <<< plain
go version -m app > info
lacks info 'otel\.example'
has err 'lifecycle#1 .*no other built-in rule applies'
has err 'goroutine#4 .*no other built-in rule applies'
