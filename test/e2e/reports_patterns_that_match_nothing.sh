#!/bin/bash
# A rule for a package pattern that matches no function is reported and stops no
# build, because it may match in the next program. A rule that names a package
# which lacks the function is an error.
source "$(dirname "$0")"/common.sh

module example.com/app
echo 'package main; func work() {}; func main() { work() }' > main.go
trace_hooks hooks
rules <<'END'
[{"ImportPath": "example.com/**", "Function": ".*", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "example.com/**", "Function": ".*", "ReceiverType": ".*",
  "OnEnter": "enter", "Path": "hooks"}]
END
for run in new kept; do
  otel go build -o app . 2> err
  says err 'otel: nothing to instrument for otel.rules.json#2 (otel.rules.json:3:2): no package of example.com/** has a method .* with receiver .*'
  says err 'by 1 rule'
  rm app
done
otel go build -o app .
prints ./app <<< "enter main main
enter main work"

sed -i 's,example.com/\*\*,main,' otel.rules.json
! otel go build -o app . 2> err
says err 'otel.rules.json:3:37: package main has no method .* with receiver .*'
