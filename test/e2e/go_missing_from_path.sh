#!/bin/bash
# If there is no go in PATH, or the named go does not exist, the message says
# what was looked for.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir bin
not env PATH="$t/bin" "$OTEL" go build . 2> err
has err 'go.*PATH'
not "$OTEL" /nowhere/go build . 2> err
says err /nowhere/go
lacks err 'panic|CHECK'
