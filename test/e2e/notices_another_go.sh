#!/bin/bash
# If a wrapper of go chooses another Go by a file (asdf, mise, goenv), or
# another go comes first in PATH, the program has the hooks of that Go's
# standard library.
# Slow: compiles with another Go.
source "$(dirname "$0")"/common.sh

older=$(GOTOOLCHAIN=go1.24.9 go env GOROOT) || skip "there is no older Go"
newer=$(go env GOROOT)
mkdir app bin
cat > bin/go <<END
#!/bin/sh
exec "\$(cat "$t"/go-root)"/bin/go "\$@"
END
chmod +x bin/go
trace_hooks hooks
cd app
module example.com/app
cat > main.go <<'END'
package main

import (
	"fmt"
	"runtime"
	"text/template"
)

func main() {
	template.HTMLEscapeString("<")
	fmt.Println(runtime.Version())
}
END
rules <<'END'
[{"ImportPath": "text/template", "Function": "HTMLEscapeString",
  "OnEnter": "enter", "Path": "../hooks"}]
END
builds_with() {
  otel go build -o app .
  prints ./app <<< "enter text/template HTMLEscapeString
$("$1"/bin/go env GOVERSION)"
}
path=$PATH
PATH=$t/bin:$path
for goroot in "$newer" "$older" "$newer"; do
  echo "$goroot" > ../go-root
  builds_with "$goroot"
  sleep 2.1
  go build -o plain .
done
for goroot in "$older" "$newer"; do
  PATH=$goroot/bin:$path
  builds_with "$goroot"
done
