#!/bin/bash
# A syntax error in the user's code has go's text, in a package with hooks and
# in a package without.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir lib
cat > main.go <<'END'
package main

import "example.com/app/lib"

func work( { }

func main() { lib.Do() }
END
cat > lib/lib.go <<'END'
package lib

func Do() {
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END

like_go go build -o app .
like_go go build ./lib
sed -i 's/work( {/work() {/' main.go
like_go go build -o app .
echo '}' >> lib/lib.go
sed -i 's/{ }/{ x := `/' main.go
like_go go build -o app .
