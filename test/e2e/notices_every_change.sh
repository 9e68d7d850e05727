#!/bin/bash
# After any change to sources, rules, hooks, flags or environment the program
# is the one that a first build would make, although plans are kept.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

var version = "none"

func work() { fmt.Println("work", version) }

func main() { work() }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END
otel go build -o app .
prints ./app <<< $'enter main work\nwork none'

# A second function of the rule's, in a new file.
sed -i 's/"work"/"work|more"/' otel.rules.json
cat > more.go <<'END'
package main

func more() {}

func init() { more() }
END
otel go build -o app .
prints ./app <<< $'enter main more\nenter main work\nwork none'

# The file is for another system now.
sed -i '1i //go:build never\n' more.go
otel go build -o app .
prints ./app <<< $'enter main work\nwork none'
otel go build -tags never -o app .
prints ./app <<< $'enter main more\nenter main work\nwork none'
GOFLAGS=-tags=never otel go build -o app .
prints ./app <<< $'enter main more\nenter main work\nwork none'
rm more.go

# Edited in place, same size and time.
cp -p main.go keep
sed -i 's/"work", version/"wörk", versio/; s/version = /versio  = /' main.go
touch -r keep main.go
otel go build -o app . 2> err
prints ./app <<< $'enter main work\nwörk none'

# Renamed: the rule no longer finds its function.
sed -i 's/work()/toil()/' main.go
sed -i 's/work|more/work/' otel.rules.json
not otel go build -o app . 2> err
says err work
cp -p keep main.go

# Without its rules it is the plain program.
mv otel.rules.json kept.json
otel go build -o app .
prints ./app <<< 'work none'
mv kept.json otel.rules.json
otel go build -o app .
prints ./app <<< $'enter main work\nwork none'
