#!/bin/bash
# Packages may have the import paths that go gives to tests: lib_test beside a
# package lib with external tests, and lib.test beside a package with tests.
# Each has its hooks. A rule for main does not match directories with only
# tests, or test files on the command line.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir lib lib_test lib.test only
echo 'package lib; func Do() {}' > lib/lib.go
cat > lib/lib_test.go <<'END'
package lib_test

import (
	"testing"

	"example.com/app/lib"
)

func TestDo(t *testing.T) { lib.Do() }
END
echo 'package lib_test; func Do() {}' > lib_test/do.go
echo 'package libtest; func Do() {}' > lib.test/do.go
cat > main.go <<'END'
package main

import (
	"example.com/app/lib"
	libtest "example.com/app/lib.test"
	"example.com/app/lib_test"
)

func main() {
	lib.Do()
	lib_test.Do()
	libtest.Do()
}

func work() {}
END
printf 'package main\n\nimport "testing"\n\nfunc TestMain1(t *testing.T) { main() }\n' \
  > main_test.go
printf 'package main_test\n\nimport "testing"\n\nfunc TestA(t *testing.T) {}\n' \
  > only/only_test.go
trace_hooks hooks
rules <<'END'
[{"ImportPath": "example.com/app/**", "Function": "Do", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "main", "Function": "work.*", "OnEnter": "enter",
  "Path": "hooks"}]
END
otel go test -v ./... > out
for package in lib lib_test lib.test; do
  has out "^enter example.com/app/$package Do\$"
done
otel go build -o app .
prints ./app <<'END'
enter example.com/app/lib Do
enter example.com/app/lib_test Do
enter example.com/app/lib.test Do
END
otel go test ./only
otel go test ./only/only_test.go
