# The functions for tests of libraries. Every test starts with:
#
#   source "$(dirname "$0")"/../common.sh
#
# The directory of a test has
#
#   main.go    a small program that uses the library and no telemetry
#   test.sh    starts the servers of the program, and calls check_library
#   versions   a line for each module: its path, then the versions to test with.
#              The versions of one column are tested together.
#   want       the spans that the program must send, as test/libraries/check
#              draws them; want.metrics has the metrics. UPDATE=1 rewrites both.
#
# Tests also have the functions of test/e2e/common.sh.
source "$(dirname "${BASH_SOURCE[0]}")"/../e2e/common.sh

libraries=$root/test/libraries
library=$(cd "$(dirname "$script")" && pwd)
test_name=$(basename "$library")
unset OTEL_TRACES_EXPORTER OTEL_METRICS_EXPORTER

# Builds the tools of the tests, one test at a time.
tools=$root/build/libraries
mkdir -p "$tools"
(
  flock 9
  cd "$root/test/tools/otlprecv" && go build -o "$tools/otlprecv" .
  cd "$libraries/check" && go build -o "$tools/check" . &&
    go list -f '{{.Dir}}' go.opentelemetry.io/otel/semconv/v1.43.0 \
      > "$tools/semconv"
) 9> "$tools/lock"

# Prints the number of columns in the file versions; 1 if there is no such file.
columns() {
  if [ -e "$library/versions" ]; then
    awk '{ if (NF > n) n = NF } END { print n - 1 }' "$library/versions"
  else
    echo 1
  fi
}

# Copies the program to a directory and requires the versions of a column:
# copy_program COLUMN DIRECTORY
copy_program() {
  mkdir "$2"
  cp "$library"/*.go "$2"
  cd "$2"
  module "shop.example/$(basename "$library")"
  local wanted=()
  if [ -e "$library/versions" ]; then
    mapfile -t wanted < <(
      awk -v n=$(($1 + 1)) '{ print $1 "@" (n > NF ? $NF : $n) }' \
        "$library/versions")
  fi
  echo "versions: ${wanted[*]}"
  GOFLAGS=-mod=mod go get "${wanted[@]}" . 2> .go-get || {
    cat .go-get >&$say
    return 1
  }
}

# Builds the program with the tool and each column of versions, runs it with the
# arguments, and checks its spans and metrics: check_library ARGUMENT…
# COLUMN=n selects one column. With records=1, it also checks the log records
# that the program prints and sends.
check_library() {
  local column last=${COLUMN-$(columns)} first=${COLUMN-1}
  [ "${VERSIONS-}" != newest ] || first=$last
  for ((column = first; column <= last; column++)); do
    copy_program $column "$t/app$column"
    "$OTEL" go build -o app . 2> .build || { cat .build >&$say; return 1; }
    links_only_what_is_used
    ${records:+env OTEL_LOGS_EXPORTER=otlp} \
      "$tools/otlprecv" -out spans -metrics points -logs logs -- ./app "$@" \
      > .out 2>&1 || {
      cat .out >&$say
      fail "the program failed"
    }
    lacks .out '^otel: '
    "$tools/check" ${UPDATE:+-update} -semconv "$(cat "$tools/semconv")" \
      ${records:+-records .out -exported logs} \
      "$library/want" spans points
    cd "$t"
  done
  stop_servers
}

# Checks that the program contains the hooks of the tested library and of the
# standard library, and no others.
links_only_what_is_used() {
  go version -m app | awk '$2 ~ /^otel.example\/pkg\/rules\// { print $2 }' \
    > .linked
  local name
  while read -r name; do
    name=${name##*/}
    [[ " ${also-} $(basename "$library") $standard " == *" $name "* ]] ||
      fail "the hooks of $name are in the program"
  done < .linked
  grep -q "/$(basename "$library")\$" .linked ||
    fail "the hooks of $(basename "$library") are not in the program"
}
# Rule sets for packages of the standard library.
standard="lifecycle runtime goroutine nethttp databasesql slog log osexec"
standard+=" runtimemetrics"

# Starts a server, which stops with the test, and waits until it listens:
# serve PORT [as USER] COMMAND…
serve() {
  local port=$1 become=() try
  shift
  if [ "$1" = as ]; then
    become "$2"
    shift 2
  fi
  # The command itself, not a function: the signal would end the function's
  # shell in place of the server.
  "${become[@]}" "$@" > "$t/server.$port.log" 2>&1 &
  for ((try = 0; try < 600; try++)); do
    ! (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || return 0
    sleep 0.1
  done
  tail -n 30 "$t/server.$port.log" >&$say
  fail "nobody listens on port $port"
}

# Stops the servers and waits for them.
stop_servers() {
  local pids
  pids=$(jobs -p)
  [ -z "$pids" ] || kill $pids 2> /dev/null || true
  wait
}

# Makes a directory for a server that refuses to run as root:
# server_directory USER NAME
server_directory() {
  local become
  mkdir "$t/$2"
  become "$1"
  if [[ ${become-} == setpriv ]]; then
    chmod 755 "$t"
    chown "$1" "$t/$2"
  fi
}

# Sets $become to the command that runs another one as a user, and to nothing if
# we are not root: become USER
# In a user namespace, the process is root under the name of the user, so it can
# read the server's files even if other users may not read `/`.
become() {
  become=()
  [ "$(id -u)" -eq 0 ] || return 0
  become=(unshare --map-user="$(id -u "$1")" --map-group="$(id -g "$1")")
  "${become[@]}" true 2> /dev/null ||
    become=(setpriv --reuid="$1" --regid="$1" --clear-groups)
  become+=(env TMPDIR=/tmp HOME="$t")
}

# Runs a command as a user if we are root: as USER COMMAND…
as() {
  local become
  become "$1"
  "${become[@]}" "${@:2}"
}

# Skips the test if a program of a Debian package is missing:
# needs PROGRAM PACKAGE
needs() {
  command -v "$1" > /dev/null || skip "$2 is not installed: scripts/setup --dev"
}

# Starts PostgreSQL with a database `shop` and sets $postgres to its URL.
start_postgres() {
  local bin port
  bin=$(echo /usr/lib/postgresql/*/bin)
  [ -x "$bin/postgres" ] || skip "postgresql is not installed: scripts/setup --dev"
  port=$(free_port)
  server_directory postgres postgres
  as postgres "$bin/initdb" -A trust -U shop -D "$t/postgres/data" \
    > "$t/initdb.log" 2>&1
  serve "$port" as postgres "$bin/postgres" -D "$t/postgres/data" \
    -p "$port" -c listen_addresses=127.0.0.1 -c fsync=off \
    -c unix_socket_directories="$t/postgres"
  local try
  for ((try = 0; try < 600; try++)); do
    ! "$bin/createdb" -h 127.0.0.1 -p "$port" -U shop shop 2> /dev/null || break
    sleep 0.1
  done
  postgres="postgres://shop:pw@127.0.0.1:$port/shop?sslmode=disable"
}

# Starts MariaDB with a database `shop` and sets $mysql to its data source name.
start_mariadb() {
  needs mariadbd mariadb-server
  local port
  port=$(free_port)
  server_directory mysql mariadb
  as mysql mariadb-install-db --datadir="$t/mariadb" --skip-test-db \
    --auth-root-authentication-method=normal > "$t/install-db.log" 2>&1
  # One statement per line.
  printf '%s;\n' 'CREATE DATABASE shop' \
    "CREATE USER shop@localhost IDENTIFIED BY 'pw'" \
    'GRANT ALL ON shop.* TO shop@localhost' > "$t/mariadb.sql"
  serve "$port" as mysql mariadbd --no-defaults --datadir="$t/mariadb" \
    --port="$port" --bind-address=127.0.0.1 --socket="$t/mariadb/socket" \
    --pid-file="$t/mariadb/pid" --init-file="$t/mariadb.sql"
  mysql="shop:pw@tcp(127.0.0.1:$port)/shop"
}
