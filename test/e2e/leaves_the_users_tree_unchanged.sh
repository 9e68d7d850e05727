#!/bin/bash
# A build writes only its output. It never writes to go.mod, not even
# temporarily, and works in a read-only tree.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir tree out
mv go.mod tree
cd tree
cat > main.go <<'END'
package main

import "github.com/google/uuid"

func main() { uuid.New() }
END
go get github.com/google/uuid@v1.4.0 2> /dev/null
trace_hooks hooks
rules <<'END'
[{"ImportPath": "github.com/google/uuid", "Function": "New",
  "OnEnter": "enter", "Path": "hooks"}]
END
git init -q .
git add .
git -c user.name=t -c user.email=t@example.com commit -qm "Start"
fingerprint . > ../before

build='"$OTEL" --no-default-rules go build -o ../out/app .'
if [ "$(id -u)" -ne 0 ]; then
  chmod -R a-w .
  bash -c "$build"
  chmod -R u+w .
elif unshare -m true 2> /dev/null; then
  # File permissions do not stop root; a read-only mount does.
  unshare -m bash -c "mount --bind . . && mount -o remount,ro,bind . &&
                      cd \"\$PWD\" && $build"
fi
fingerprint . > ../after
diff -u ../before ../after

bash -c "$build"
fingerprint . > ../after
diff -u ../before ../after
[ -z "$(git status --porcelain --ignored)" ]
prints ../out/app <<< "enter github.com/google/uuid New"
