#!/bin/bash
# A build without HOME, or with a cache directory that cannot be written, uses a
# temporary cache, says so in one line and leaves nothing behind. Commands that
# build nothing need no cache.
# Slow: compiles with empty caches.
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
unset OTELTOOL_CACHE XDG_CACHE_HOME
export GOPATH=$(go env GOPATH) TMPDIR=$t/tmp
mkdir tmp

# The command runs `otel go build`: builds REASON COMMAND…
builds() {
  rm -f app
  "${@:2}" "$OTEL" --no-default-rules go build -o app . 2> log ||
    { cat log; return 1; }
  prints ./app <<< 'enter main work'
  has log "^otel: .*$1.*: using a temporary cache for this build"
  [ "$(wc -l < log)" = 2 ]
  [ -z "$(ls -A tmp)" ]
}
builds 'HOME is not set' env -u HOME
builds 'cannot make directory /proc/.*' env HOME=/proc
touch file
builds "$t/file: File exists" env HOME="$t"/file
builds "$t/file: File exists" env OTELTOOL_CACHE=file
env -u HOME "$OTEL" -q --no-default-rules go build -o app . 2> log
diff /dev/null log

# Verbs that build nothing, and commands that go rejects.
for words in version 'env GOOS' 'build -nonsense' 'build -C none'; do
  HOME= like_go go $words
done
cache=$GOCACHE
unset GOCACHE
HOME= like_go go build -o app .
[ -z "$(ls -A tmp)" ]

# A killed build leaves its cache; the next build with a temporary cache removes
# it.
export GOCACHE=$cache
rm -f app
HOME= "$OTEL" --no-default-rules go build -o app . 2> log &
build=$!
for ((i = 0; i < 500; i++)); do
  [ -z "$(ls -d tmp/otel-cache-* 2> /dev/null)" ] || break
  sleep 0.01
done
kill -KILL $build
wait $build || true
ls -d tmp/otel-cache-*
builds 'HOME is not set' env -u HOME

if [ "$(id -u)" -eq 0 ] && unshare -m true 2> /dev/null; then
  OTELTOOL_CACHE=$t/cache otel go build -o app .
  cat > read-only <<'END'
mount --bind cache cache
mount -o remount,bind,ro cache
exec "$@"
END
  builds "cannot write $t/cache: Read-only file system" \
    env OTELTOOL_CACHE="$t"/cache unshare -m bash ./read-only
  # As another user, because root may write everywhere.
  cp "$OTEL" tool
  chmod -R a+rwX "$t"
  chmod 555 cache
  chown 4321 cache
  export OTEL=$t/tool GOCACHE=$t/their-cache GOMODCACHE=$t/their-mod
  export GOFLAGS=-modcacherw GOPROXY=off
  builds "cannot write $t/cache: Permission denied" \
    setpriv --reuid 4321 --regid 4321 --clear-groups \
    env OTELTOOL_CACHE="$t"/cache
fi
