#!/bin/bash
# go.mod, go.sum, go.work and go.work.sum in the user's -overlay take effect
# with hooks, as in a plain build.
source "$(dirname "$0")"/common.sh

mkdir other
module example.com/app
cp go.mod go.mod.plain
cat > main.go <<'END'
package main

import (
	"fmt"

	"golang.org/x/mod/semver"
)

func work() { fmt.Println(semver.Major("v1.2.3")) }

func main() { work() }
END
trace_hooks hooks
cat > r.json <<'END'
[{"ImportPath": "golang.org/x/mod/semver", "Function": "Major",
  "Version": "[0.23.0,0.23.1)", "OnEnter": "enter", "Path": "hooks"}]
END
go get golang.org/x/mod@v0.23.0 2> /dev/null
mv go.mod go.sum other
builds() {
  go build -overlay overlay.json -o plain .
  prints ./plain <<< v1
  otel --rules r.json go build -overlay overlay.json -o app .
  prints ./app <<< $'enter golang.org/x/mod/semver Major\nv1'
}

# go.mod exists only in the overlay.
cat > overlay.json <<'END'
{"Replace": {"go.mod": "other/go.mod", "go.sum": "other/go.sum"}}
END
builds
# The tree has another go.mod.
cp go.mod.plain go.mod
echo 'nonsense' > go.sum
builds
# A change of the overlay's file is noticed.
sed -i 's/0.23.0,0.23.1/0.24.0,0.24.1/' r.json
(cd other && go get golang.org/x/mod@v0.24.0) 2> /dev/null
has other/go.mod 'mod v0\.24\.0'
builds
rm go.mod go.sum

# A workspace whose member has its go.mod in the overlay.
unset GOWORK
printf 'go 1.23.0\n\nuse .\n' > other/go.work
cat > overlay.json <<END
{"Replace": {"$t/go.mod": "$t/other/go.mod", "$t/go.sum": "$t/other/go.sum",
  "$t/go.work": "$t/other/go.work"}}
END
builds
printf 'go 1.23\n\nuse ./nowhere\n' > go.work
builds
# The overlay removes the file.
cat > overlay.json <<END
{"Replace": {"$t/go.mod": "other/go.mod", "$t/go.sum": "other/go.sum",
  "$t/go.work": ""}}
END
builds
