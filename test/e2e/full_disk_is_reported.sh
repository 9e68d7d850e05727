#!/bin/bash
# If the disk is full under the tool's cache or under go's, the build fails with
# a message that names the file, and works again once there is room.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

func work() {}

func main() { work() }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END
[ "$(id -u)" -eq 0 ] && unshare -m true 2> /dev/null ||
  skip a small file system needs root

mkdir small
cat > script <<'END'
mount -t tmpfs -o size=64k none small
OTELTOOL_CACHE=$PWD/small "$OTEL" --no-default-rules go build -o app . && exit 9
umount small
mount -t tmpfs -o size=8m none small
OTELTOOL_CACHE=$PWD/small "$OTEL" --no-default-rules go build -o app .
END
exits 0 unshare -m bash script 2> err
says err "$t/small"
says err 'No space left on device'
lacks err 'CHECK failed|terminate called'
prints ./app <<< "enter main work"

# The shim writes to go's temporary directory as well.
cat > script <<'END'
mount -t tmpfs -o size=16k none small
GOTMPDIR=$PWD/small "$OTEL" --no-default-rules go build -a -o app2 .
END
not unshare -m bash script 2> err
has err '[Nn]o space left on device'
[ ! -e app2 ]
