# The functions for end-to-end tests. Every test starts with:
#
#   source "$(dirname "$0")"/common.sh
#
# The test runs in a temporary directory, $t, which stays if the test fails. The
# test fails at its first failing command and reports its line.
#
#   $root    the repository            $OTEL    the tool (build/otel)
#   otel     the tool without its      $t       the test's directory
#            built-in rules
#
# Of the user's go settings, tests use only those for the source of modules and
# go's caches, so that a test does not compile what another test or build of the
# user has compiled.
set -E -e -u -o pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
test_name=$(basename "$0" .sh)
script=$(realpath "$0")
export OTEL=${OTEL:-$root/build/otel}
if [ ! -x "$OTEL" ]; then
  echo "there is no $OTEL: run scripts/build" >&2
  exit 1
fi

export GOPROXY GOSUMDB GONOSUMDB GOCACHE GOMODCACHE OTELTOOL_CACHE
{ read -r GOPROXY; read -r GOSUMDB; read -r GONOSUMDB; read -r GOCACHE;
  read -r GOMODCACHE; } \
  < <(go env GOPROXY GOSUMDB GONOSUMDB GOCACHE GOMODCACHE)
OTELTOOL_CACHE=$root/build/e2e-cache
export GOENV=off GOTOOLCHAIN=local GOWORK= GOFLAGS=

# Instrumented programs send no telemetry.
unset OTELTOOL_RULES "${!OTEL_@}"
export OTEL_TRACES_EXPORTER=none OTEL_METRICS_EXPORTER=none
export OTEL_LOGS_EXPORTER=none

# Messages of this file appear wherever the test redirects its output.
exec {say}>&2

# A path without symbolic links, which would give a file two names.
t=$(mktemp -d "${TMPDIR:-/tmp}/otel-e2e.$test_name.XXXXXX") || exit
t=$(cd "$t" && pwd -P)
cd "$t"

report_line() {
  local frame line
  for ((frame = ${#BASH_SOURCE[@]} - 1; frame > 0; frame--)); do
    if [ "${BASH_SOURCE[frame]}" = "$0" ]; then
      line=${BASH_LINENO[frame - 1]}
      echo "$0:$line: failed: $(sed -n "${line}s/^ *//p" "$script")" >&$say
      return
    fi
  done
}
trap report_line ERR

finish() {
  local code=$?
  trap - EXIT ERR
  # Stops the background processes that the test has left.
  local jobs
  jobs=$(jobs -p)
  [ -z "$jobs" ] || kill $jobs 2> /dev/null || true
  if [ $code -eq 0 ] || [ $code -eq 77 ]; then
    cd /
    chmod -R u+w "$t"
    rm -rf "$t"
  else
    echo "$test_name: left in $t" >&2
  fi
  exit $code
}
trap finish EXIT

# Ends the test, which cannot run on this machine: skip REASON
skip() {
  echo "skipped: $*"
  exit 77
}

fail() {
  echo "$*" >&$say
  return 1
}

# Runs the tool with the test's rules only. "$OTEL" applies the built-in rules
# too.
otel() {
  "$OTEL" --no-default-rules "$@"
}

# The command must fail, and not by a signal: not COMMAND…
not() {
  local code=0
  "$@" || code=$?
  [ $code -ne 0 ] || fail "succeeded: $*"
  [ $code -lt 128 ] || fail "ended by signal $((code - 128)): $*"
}

# The command must exit with the code: exits CODE COMMAND…
exits() {
  local code=0
  "${@:2}" || code=$?
  [ $code -eq "$1" ] || fail "exit code $code, want $1: ${*:2}"
}

# The command must print exactly the text on standard input:
#   prints ./app <<'END'
prints() {
  cat > "$t/.expected"
  "$@" > "$t/.printed" || fail "exit code $?: $*"
  diff -u --label expected --label "$*" "$t/.expected" "$t/.printed"
}

# A line of the file must match an extended regular expression: has FILE REGEXP
has() {
  grep -qE -e "$2" "$1" || fail "no match for '$2' in $1:
$(cat "$1")"
}

# The file must contain the text: says FILE TEXT
says() {
  grep -qF -e "$2" "$1" || fail "'$2' is not in $1:
$(cat "$1")"
}

# No line of the file may match: lacks FILE REGEXP
lacks() {
  ! grep -nE -e "$2" "$1" || fail "'$2' is in $1"
}

# Makes the current directory a module: module NAME [GO_VERSION]
module() {
  printf 'module %s\n\ngo %s\n' "$1" "${2:-1.23}" > go.mod
}

# Makes a hook package with the code on standard input:
#   hooks DIRECTORY <<'END'
hooks() {
  mkdir -p "$1"
  (cd "$1" && module example.com/hooks && cat > hooks.go)
}

# Makes a hook package whose hooks, enter and exit, fit every function and print
# its name: trace_hooks DIRECTORY
trace_hooks() {
  hooks "$1" <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func enter(ctx api.CallContext) {
	fmt.Println("enter", ctx.GetPackageName(), ctx.GetFuncName())
}

func exit(ctx api.CallContext) {
	fmt.Println("exit", ctx.GetPackageName(), ctx.GetFuncName())
}
END
}

# Writes the rules on standard input for the main module in the current
# directory.
rules() {
  cat > otel.rules.json
}

# The command must have the same output, errors and exit code with the tool as
# without: like_go go VERB…
like_go() {
  local code=0 own_code=0
  "$@" > "$t/.go.out" 2> "$t/.go.err" < /dev/null || code=$?
  otel -q "$@" > "$t/.own.out" 2> "$t/.own.err" < /dev/null || own_code=$?
  diff -u --label "$* (output)" "$t/.go.out" "$t/.own.out"
  diff -u --label "$* (errors)" "$t/.go.err" "$t/.own.err"
  [ $code -eq $own_code ] ||
    fail "exit code $own_code, go's own is $code: $*"
}

# `otel go build` must fail, write no program, and print each of the texts to
# standard error: refuses TEXT…
refuses() {
  local text
  not otel go build -o refused . 2> "$t/.refused"
  [ ! -e refused ]
  for text; do
    says "$t/.refused" "$text"
  done
  lacks "$t/.refused" 'panic:|CHECK failed|terminate called'
}

# Lists the packages that a go command compiled, from its output with -x:
# compiled FILE
compiled() {
  sed -nE 's,.*/compile(\.exe)?"? .*-p ([^ ]+) .*,\2,p' "$1" | sort -u
}

# Prints the names, modes, times and checksums of a directory tree, to compare
# it later: fingerprint DIRECTORY It leaves out .git, because go asks git for
# the version.
fingerprint() {
  (cd "$1" &&
   find . -name .git -prune -o -printf '%p %M %l %T@\n' | sort &&
   find . -name .git -prune -o -type f -print0 | sort -z |
     xargs -0r sha256sum)
}

# Prints a free TCP port of the loopback interface. It is below the range of
# ports that the kernel gives to clients.
free_port() {
  local port
  while port=$((20000 + RANDOM % 12000)); do
    (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || break
  done
  echo "$port"
}

# Waits until a server listens, for a minute at most: wait_port PORT
wait_port() {
  local try
  for ((try = 0; try < 600; try++)); do
    ! (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null || return 0
    sleep 0.1
  done
  fail "nobody listens on port $1"
}

# Builds the program of test/shapes for GOOS and GOARCH. It must print the same
# with hooks as without, and its hooks must see the same values as on this
# machine: shapes_under [COMMAND…], where the command runs a program
shapes_under() {
  local ours='cgofile|linked.Assembly|decls.OnThis'
  cp -r "$root"/test/shapes "$t/shapes"
  (cd "$t/shapes"
   go build -o plain.exe .
   "$@" ./plain.exe | tr -d '\r' > plain.out
   otel -q --rules same.rules.json go build -o app.exe .
   "$@" ./app.exe 2> app.err | tr -d '\r' > app.out
   diff -u plain.out app.out
   diff -u <(grep -vE "$ours" want/same.trace) \
     <(tr -d '\r' < app.err | grep -vE "$ours" | LC_ALL=C sort)
   otel -q --rules change.rules.json go build -o app.exe .
   "$@" ./app.exe | tr -d '\r' > app.out
   diff -u <(sed "s/^1 1 linux$/1 1 $(go env GOOS)/; /^4 3 3 text 3$/d
                  /^5 true 7 11 1 2$/d" want/change.out) \
     <(sed '/^4 3 3 text 3$/d; /^5 true 7 11 1 2$/d' app.out))
}

# A client and a server of net/http, built the same way, must give one trace:
# http_trace_under [COMMAND…]
http_trace_under() {
  mkdir "$t/http"
  (cd "$t/http"
   module example.com/http
   cat > main.go <<'END'
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
)

func main() {
	server := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprint(w, "hello ", r.Header.Get("Traceparent")[3:35])
		}))
	response, err := http.Get(server.URL)
	if err != nil {
		panic(err)
	}
	body, _ := io.ReadAll(response.Body)
	fmt.Println(string(body))
}
END
   "$OTEL" -q go build -o app.exe .
   OTEL_TRACES_EXPORTER=console "$@" ./app.exe | tr -d '\r' > out
   local trace
   trace=$(sed -n 's/^hello //p' out)
   [ ${#trace} -eq 32 ]
   [ "$(grep -c "\"SpanContext\":{\"TraceID\":\"$trace\"" out)" -eq 2 ])
}
