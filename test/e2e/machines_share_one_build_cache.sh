#!/bin/bash
# Machines that share a build cache (GOCACHEPROG with a server) reuse each
# other's compiled packages, although caches, home and checkout have other
# paths. With -trimpath, the programs have the same bytes.
# Slow: compiles with empty build caches.
source "$(dirname "$0")"/common.sh

tools=github.com/bradfitz/go-tool-cache/cmd
(cd "$root"/test/tools/gocacher &&
  go build -o "$t"/ $tools/go-cacher $tools/go-cacher-server)
port=$(free_port)
./go-cacher-server -cache-dir "$t"/server -listen 127.0.0.1:$port > server.log 2>&1 &
wait_port $port

mkdir -p one/project
cd one/project
module example.com/app
cat > main.go <<'END'
package main

import (
	"container/list"

	"example.com/app/shop"
	"github.com/google/uuid"
)

func main() {
	list.New().PushBack(shop.Name())
	uuid.MustParse("f47ac10b-58cc-4372-8567-0e02b2c3d479")
}
END
mkdir shop
cat > shop/shop.go <<'END'
package shop

import "strings"

func Name() string { return strings.ToUpper("shop") }
END
go get github.com/google/uuid@v1.6.0 2> /dev/null
trace_hooks hooks
mkdir added
echo 'package list; func (l *List) Hidden() int { return l.len }' > added/hidden.go
rules <<'END'
[{"ImportPath": "main", "Function": "main", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"},
 {"ImportPath": "example.com/app/shop", "Function": "Name",
  "OnEnter": "enter", "Path": "hooks"},
 {"ImportPath": "strings", "Function": "ToUpper", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"},
 {"ImportPath": "container/list", "FileName": "hidden.go", "Path": "added"},
 {"ImportPath": "container/list", "Function": "PushBack",
  "ReceiverType": "*List", "OnEnter": "enter", "Path": "hooks"},
 {"ImportPath": "github.com/google/uuid", "Function": "MustParse",
  "OnEnter": "enter", "Path": "hooks"}]
END
cd "$t"
mkdir two
cp -r one/project two/checkout

# Builds and writes go's commands to $t/log: builds MACHINE CHECKOUT FLAG…
builds() {
  HOME=$t/$1/home GOCACHE=$t/$1/go-build OTELTOOL_CACHE=$t/$1/cache \
    GOCACHEPROG="$t/go-cacher -cache-dir $t/$1/cacher -cache-server http://127.0.0.1:$port" \
    otel go build -C "$1/$2" -x "${@:3}" -o "$t/$1/app" . 2> "$t"/log ||
    { cat "$t"/log; return 1; }
  "$t/$1/app" > "$t/$1/printed"
  diff - "$t/$1/printed" <<'END'
enter main main
enter example.com/app/shop Name
enter strings ToUpper
exit strings ToUpper
enter container/list PushBack
enter github.com/google/uuid MustParse
exit main main
END
}

builds one project -trimpath
compiled log > first
[ "$(grep -cxE 'strings|container/list|github.com/google/uuid|main' first)" = 4 ]
builds two checkout -trimpath
compiled log > second
diff /dev/null second
cmp one/app two/app

# Without -trimpath, packages contain the path of the checkout, as without otel.
builds one project
compiled log > first
[ "$(grep -cxE 'strings|container/list|github.com/google/uuid|main' first)" = 4 ]
builds two checkout
compiled log > second
diff - second <<'END'
example.com/app/shop
example.com/hooks
main
END
