#!/bin/bash
# With GOOS=wasip1, functions of every shape have hooks that see and change the
# same values as on this machine. Wazero runs the programs.
# Slow: compiles for another system.
source "$(dirname "$0")"/common.sh

go build -C "$root"/test/tools/wazero -o "$t"/wazero \
  github.com/tetratelabs/wazero/cmd/wazero
export GOOS=wasip1 GOARCH=wasm
shapes_under "$t"/wazero run
