#!/bin/bash
# A token of 16 MiB in a file that a rule changes ends the build. The message has
# the place of the token. Files that no rule changes may have such tokens.
source "$(dirname "$0")"/common.sh

module example.com/app
{
  printf 'package main\n\nvar data = `'
  head -c $((16 << 20)) /dev/zero | tr '\0' x
  printf '`\n\nfunc work() int { return len(data) }\n'
} > data.go
cat > main.go <<'END'
package main

func step() {}

func main() { step(); println(work()) }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "step", "OnEnter": "enter",
  "Path": "hooks"}]
END
refuses data.go:3:12 "token of 16 MiB or more"

mkdir blob
sed 's/package main/package blob/; s/work/Size/' data.go > blob/blob.go
rm data.go
sed -i 's/work()/blob.Size()/; s/^func step/import "example.com\/app\/blob"\n\n&/' main.go
otel go build -o app .
./app 2>&1 | tee out
diff -u - out <<< $'enter main step\n16777216'
