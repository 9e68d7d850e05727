#!/bin/bash
# In a cache directory that everybody may write to, each user has a cache of
# their own. If another user could replace it, the build uses a temporary cache.
# Slow: compiles with an empty build cache.
source "$(dirname "$0")"/common.sh

[ "$(id -u)" -eq 0 ] && setpriv --reuid 4321 --clear-groups true ||
  skip to be two users needs root
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
cp "$OTEL" tool
chmod 755 "$t"
for user in 0 4321 4322; do
  mkdir -p homes/$user
  chown $user homes/$user
done

# Builds as a user with a home directory of their own: builds UID
export GOCACHE=$t/go-build
umask 000
mkdir go-build
builds() {
  local home=$t/homes/$1
  setpriv --reuid "$1" --regid "$1" --clear-groups env -C "$t" HOME="$home" \
    GOMODCACHE="$home"/mod GOFLAGS=-modcacherw GOPROXY=off \
    "$t"/tool --no-default-rules go build -o "$home"/app . 2> log ||
    { cat log; return 1; }
  prints "$home"/app <<< 'enter main work'
}

export OTELTOOL_CACHE=$t/shared
mkdir shared
chmod 1777 shared
for user in 4321 0 4322 4321; do
  builds $user
  lacks log temporary
done
[ "$(stat -c '%a %u' shared/* | sort | paste -sd ,)" = '700 0,700 4321,700 4322' ]
[ "$(ls shared/user-4321/records | wc -l)" = 1 ]

# The owner of a directory can replace a directory in it. So can everyone who
# may write to it, if it is not sticky.
mkdir theirs anybodys taken taken/user-4322
chmod 1777 theirs taken
chmod 777 anybodys taken/user-4322
chown 4321 theirs
for directory in theirs anybodys taken; do
  OTELTOOL_CACHE=$t/$directory
  builds 4322
  has log "^otel: .*$directory.* another user: using a temporary cache"
done
