#!/bin/bash
# If go cannot load one package of `go test ./...`, it reports this, and the
# tests of the other packages run with their hooks.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir good bad late
cat > good/good.go <<'END'
package good

func Work() {}
END
cat > good/good_test.go <<'END'
package good

import "testing"

func TestWork(t *testing.T) { Work() }
END
sed 's/good/bad/; s/^func/import _ "example.com\/app\/missing"\n\nfunc/' \
  good/good.go > bad/bad.go
sed 's/good/bad/' good/good_test.go > bad/bad_test.go
printf 'package late\n\nfunc f() {}\n\nimport "fmt"\n' > late/late.go
trace_hooks hooks
rules <<'END'
[{"ImportPath": "example.com/app/**", "Function": "Work", "OnEnter": "enter",
  "Path": "hooks"}]
END

exits 1 otel go test -v ./... > log
has log 'enter example.com/app/good Work'
has log 'FAIL.*example.com/app/bad \[setup failed\]'
has log 'FAIL.*example.com/app/late \['

# The package is fixed, and the earlier plan is not used.
mkdir missing
printf 'package missing\n' > missing/missing.go
rm -r late
otel go test -v ./... > log
has log 'enter example.com/app/bad Work'
