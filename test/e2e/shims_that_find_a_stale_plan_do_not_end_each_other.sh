#!/bin/bash
# Shims that find a stale plan at the same time do not stop each other and leave
# go suspended: whichever comes first, go ends.
source "$(dirname "$0")"/common.sh

module example.com/app
printf 'package main\n\nfunc work() {}\n\nfunc main() { work() }\n' > main.go
trace_hooks hooks
rules <<'EOF'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
EOF
export OTELTOOL_CACHE=$t/cache
otel go build -o app .
plan=$(echo cache/plans/*.plan)
names=$(echo cache/plans/*.names)

# A program in place of go, with the name of the report among its arguments. It
# compiles forty packages at once that are not in the plan.
mkfifo gate
cat > many <<'EOF'
for ((i = 0; i < 40; i++)); do
  (: < gate
   exec "$OTEL" toolexec "$1" "$2" "$3" 0 "$4"/compile -o x.a -p p p.go) &
done
sleep 0.1
: > gate
wait
EOF
export TOOLEXEC_IMPORTPATH=example.com/unknown
tools=$(go env GOTOOLDIR)
for round in {1..20}; do
  bash many "$plan" "$names" "$t/stale" "$tools" 2> log &
  for ((i = 0; i < 50; i++)); do
    kill -0 $! 2> /dev/null || break
    sleep 0.1
  done
  state=$(ps -o stat= -p $! || true)
  [[ $state != T* ]] || { kill -KILL $!; fail "go is left stopped"; }
  exits 137 wait $!
  [ -s stale ]
  rm stale
done
