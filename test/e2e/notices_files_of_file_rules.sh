#!/bin/bash
# A file that a rule adds may also be part of a package of the build. If a
# function body in it changes, both packages change.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir extra sub
cat > main.go <<'END'
package main

import (
	"example.com/app/extra"
	"example.com/app/sub"
)

func main() {
	sub.F()
	extra.Extra()
}
END
echo 'package sub; func F() {}' > sub/sub.go
cat > extra/x.go <<'END'
package extra

func init() { println("one") }

func Extra() {}
END
rules <<'END'
[{"ImportPath": "example.com/app/sub", "FileName": "x.go", "Path": "./extra"}]
END
otel go build -o app .
sleep 2.1
otel go build -o app .
sed -i 's/"one"/"two"/' extra/x.go
otel go build -o app .
./app 2> out
diff -u - out <<< $'two\ntwo'
