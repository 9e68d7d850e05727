#!/bin/bash
# With GOARCH=386, functions of every shape have hooks that see and change the
# same values as on this machine. The processor runs the programs if the kernel
# allows it, because qemu 7.2 confuses the threads of a 386 program.
# Slow: compiles for another processor.
source "$(dirname "$0")"/common.sh

export GOOS=linux GOARCH=386 CGO_ENABLED=0
module example.com/plain
printf 'package main\n\nfunc main() { println("here") }\n' > main.go
go build -o plain .
run=(env)
if ! ./plain 2> /dev/null; then
  command -v qemu-i386 > /dev/null || skip nothing runs 386 programs
  run=(qemu-i386)
  for _ in {1..5}; do
    qemu-i386 ./plain 2> /dev/null || skip qemu-i386 does not run plain programs
  done
fi
shapes_under "${run[@]}"
http_trace_under "${run[@]}"
