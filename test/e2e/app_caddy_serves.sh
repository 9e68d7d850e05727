#!/bin/bash
# Caddy with all its standard modules, a program of a thousand packages, builds
# with the built-in rules, serves a file, proxies and shuts down in order.
# Slow: compiles Caddy.
source "$(dirname "$0")"/common.sh

cp -r "$root/test/apps/caddy" app
(cd app && "$OTEL" go build -o ../caddy . 2> ../summary ||
  fail "$(tail -n 30 ../summary)")
has summary '[1-9][0-9]* functions?'

mkdir site home
echo "<p>hello</p>" > site/index.html
export SITE=$t/site HOME=$t/home XDG_DATA_HOME=$t/home XDG_CONFIG_HOME=$t/home
export PORT
PORT=$(free_port)
./caddy run --config app/Caddyfile > log 2>&1 &
server=$!
wait_port "$PORT"

get() {
  exec 3<> "/dev/tcp/127.0.0.1/$PORT"
  printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' "$1" >&3
  cat <&3
  exec 3>&-
}
get / > direct
has direct '^HTTP/1\.[01] 200'
says direct "<p>hello</p>"
get /proxied > proxied
says proxied "<p>hello</p>"
get /nothing > nothing
has nothing '^HTTP/1\.[01] 404'

kill "$server"
exits 0 wait "$server"
lacks log 'otel: panic in'
