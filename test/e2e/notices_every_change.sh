#!/bin/bash
# After any change to sources, rules, hooks, flags or environment, a build with
# a cached plan gives the program that a first build would give.
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

# A second function that the rule matches, in a new file.
sed -i 's/"work"/"work|more"/' otel.rules.json
cat > more.go <<'END'
package main

func more() {}

func init() { more() }
END
otel go build -o app .
prints ./app <<< $'enter main more\nenter main work\nwork none'

# The file's build constraint now excludes it.
sed -i '1i //go:build never\n' more.go
otel go build -o app .
prints ./app <<< $'enter main work\nwork none'
otel go build -tags never -o app .
prints ./app <<< $'enter main more\nenter main work\nwork none'
GOFLAGS=-tags=never otel go build -o app .
prints ./app <<< $'enter main more\nenter main work\nwork none'
rm more.go

# An edit in place that keeps size and time.
cp -p main.go keep
sed -i 's/"work", version/"wörk", versio/; s/version = /versio  = /' main.go
touch -r keep main.go
otel go build -o app . 2> err
prints ./app <<< $'enter main work\nwörk none'

# The function is renamed, and the rule no longer finds it.
sed -i 's/work()/toil()/' main.go
sed -i 's/work|more/work/' otel.rules.json
not otel go build -o app . 2> err
says err work
cp -p keep main.go

# Without rules, the program is the plain one.
mv otel.rules.json kept.json
otel go build -o app .
prints ./app <<< 'work none'
mv kept.json otel.rules.json
otel go build -o app .
prints ./app <<< $'enter main work\nwork none'
