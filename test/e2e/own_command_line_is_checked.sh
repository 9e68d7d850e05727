#!/bin/bash
# A mistake in the tool's own flags gives a message with what was expected, and
# exit code 2 as for go's usage errors. Without arguments the tool prints its
# usage.
source "$(dirname "$0")"/common.sh

exits 2 "$OTEL" 2> err
has err '[Uu]sage'
exits 0 "$OTEL" --help > out
has out 'otel .*go build'
says out --rules
says out --disable
exits 0 "$OTEL" --version > out
has out '^otel '
exits 2 "$OTEL" --ruels x go build 2> err
says err --ruels
exits 2 "$OTEL" build . 2> err
says err "go build"
exits 2 "$OTEL" --rules 2> err
says err rules
