#!/bin/bash
# `go run path@version` starts the program with the current GOFLAGS and GOWORK,
# even if an earlier build with other values has left a plan.
source "$(dirname "$0")"/common.sh

program=golang.org/x/example/hello@latest
GOBIN=$t/plain go install $program 2> err || skip "no $program: $(cat err)"

mkdir outside
cat > wrapper <<'END2'
#!/bin/sh
echo "GOFLAGS=$GOFLAGS GOWORK=$GOWORK"
exec "$@"
END2
chmod +x wrapper
cd outside

for flags in -mod=mod -mod=readonly ''; do
  for work in off ''; do
    GOFLAGS=$flags GOWORK=$work otel -q go run -exec "$t/wrapper" $program > out
    has out "^GOFLAGS=$flags GOWORK=$work\$" '^Hello, world!$'
  done
done
