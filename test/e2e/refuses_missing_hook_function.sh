#!/bin/bash
# A hook that the hook package lacks is an error that names the rule's place,
# the package and a similar name.
source "$(dirname "$0")"/common.sh

module example.com/app
echo 'package main; func work() {}; func main() { work() }' > main.go
trace_hooks hooks
cat >> hooks/hooks.go <<'END'

type kind struct{}

func (kind) method(ctx api.CallContext) {}
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "entr",
  "Path": "hooks"},
 {"ImportPath": "main", "Function": "work", "OnExit": "method",
  "Path": "hooks"},
 {"ImportPath": "main", "Function": "work", "OnExit": "kind",
  "Path": "hooks"}]
END

refuses otel.rules.json:1:56 entr 'did you mean' enter \
  otel.rules.json:3:55 method otel.rules.json:5:55 kind
lacks .refused 'did you mean method'
