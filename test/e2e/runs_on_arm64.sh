#!/bin/bash
# With GOARCH=arm64, functions of every shape have hooks that see and change the
# same values as on this machine, with cgo if there is a C compiler.
# Slow: compiles for another processor.
source "$(dirname "$0")"/common.sh

export GOOS=linux GOARCH=arm64 CGO_ENABLED=0
run=(env)
if [ "$(go env GOHOSTARCH)" != arm64 ]; then
  command -v qemu-aarch64 > /dev/null || skip there is no qemu-aarch64
  run=(qemu-aarch64)
  if command -v aarch64-linux-gnu-gcc > /dev/null; then
    run+=(-L /usr/aarch64-linux-gnu)
    export CGO_ENABLED=1 CC=aarch64-linux-gnu-gcc
  fi
fi
shapes_under "${run[@]}"
http_trace_under "${run[@]}"
