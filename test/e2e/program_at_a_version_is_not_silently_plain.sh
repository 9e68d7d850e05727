#!/bin/bash
# `go install path@version` and `go run path@version` build outside of the main
# module: the program has its hooks, or the tool says why it cannot.
source "$(dirname "$0")"/common.sh

cat > rules.json <<'END'
[{"ImportPath": "main", "Function": "main", "OnEnter": "enter",
  "Path": "hooks"}]
END
trace_hooks hooks
program=golang.org/x/example/hello@latest
GOBIN=$t/plain go install $program 2> err || skip "no $program: $(cat err)"

if GOBIN=$t/bin otel --rules rules.json go install $program 2> err; then
  bin/hello > out
  has out '^enter main main$'
else
  has err '^otel: .*@'
fi
