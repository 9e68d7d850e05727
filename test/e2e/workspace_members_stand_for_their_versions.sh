#!/bin/bash
# Members of a workspace may require each other at versions that were never
# published, and the hook module may be a member or require members.
# Slow: builds many workspaces.
source "$(dirname "$0")"/common.sh

mkdir -p tree/app tree/lib tree/base
cd tree
printf 'package base\n\nfunc Do() { println("base") }\n' > base/base.go
printf 'package lib\n\nimport "example.com/base"\n\nfunc Do() { base.Do() }\n' \
  > lib/lib.go
printf 'package main\n\nimport "example.com/lib"\n\nfunc main() { lib.Do() }\n' \
  > app/main.go
trace_hooks hooks
rules <<'END'
[{"ImportPath": "example.com/lib", "Function": "Do", "OnEnter": "enter",
  "Path": "hooks"}]
END
unset GOWORK
# No version of these modules is published.
export GOPROXY=off

# Builds a workspace: builds_with VERSION_OF_LIB LINE_OF_GO_WORK…
builds_with() {
  printf 'module example.com/base\n\ngo 1.23\n' > base/go.mod
  printf 'module example.com/lib\n\ngo 1.23\n\nrequire example.com/base v0.0.0\n' \
    > lib/go.mod
  printf 'module example.com/app\n\ngo 1.23\n\nrequire example.com/lib %s\n' \
    "$1" > app/go.mod
  printf 'go 1.23\n\nuse (\n\t./app\n\t./lib\n\t./base\n)\n' > go.work
  printf '%s\n' "${@:2}" >> go.work
  go build -o ../plain ./app
  otel --rules otel.rules.json go build -o ../program ./app
  prints ../program <<< 'enter example.com/lib Do' 2> ../err
  says ../err base
}
builds_with v0.0.0
builds_with v0.0.0-00010101000000-000000000000
builds_with v0.0.0 'replace example.com/lib v0.0.0 => ./lib'
builds_with v1.4.0
builds_with v1.4.0-rc.1
builds_with v1.4.0 'replace example.com/lib v1.4.0 => ./lib' \
  'replace example.com/base v0.0.0 => ./base'

# The hook module is a member, in every spelling.
for spelling in ./hooks hooks "$t/tree/hooks" ./app/../hooks; do
  builds_with v0.0.0 "use $spelling"
done
# The hook module requires a member.
printf '\nrequire example.com/lib v0.3.0\n' >> hooks/go.mod
cat >> hooks/hooks.go <<'END'

var _ = lib.Do
END
sed -i 's,"fmt",&\n\n\t"example.com/lib",' hooks/hooks.go
builds_with v0.0.0
builds_with v0.0.0 'use ./hooks'
# Without a workspace, the hook module requires the main module.
sed -i 's/v0.3.0/v0.0.0/; s,^require.*,require example.com/base v0.0.0,' \
  hooks/go.mod
sed -i 's,"example.com/lib",lib "example.com/base",' hooks/hooks.go
cat > base/base_test.go <<'END'
package base

import "testing"

func TestDo(t *testing.T) { Do() }
END
cat > base/otel.rules.json <<'END'
[{"ImportPath": "testing", "Function": "tRunner", "OnEnter": "enter",
  "Path": "../hooks"}]
END
cd base
GOWORK=off otel go test -v . > ../../out
says ../../out 'enter testing tRunner'
