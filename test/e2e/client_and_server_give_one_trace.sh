#!/bin/bash
# The client and the server of example/nethttp, which do not use OpenTelemetry,
# make one trace of the client, the server and the server's call of itself.
source "$(dirname "$0")"/common.sh

go build -C "$root"/test/tools/otlprecv -o "$t"/otlprecv .
"$OTEL" -q go build -C "$root"/example/nethttp -o "$t" ./...
unset "${!OTEL_@}"
cat > session <<'END'
: > address
./server -address 127.0.0.1:0 > address &
until [ -s address ]; do sleep 0.1; done
./client -url "$(cat address)" Gopher
kill -INT $!
wait $!
END
./otlprecv -out spans -- bash -e session > out
has out '^Good (morning|afternoon|evening), Gopher!$'
./otlprecv -tree -from spans > tree
# Everything except times and what depends on them.
sed -E -e 's/\].*/]/' -e 's/^trace .*: (.*), .*/\1/' tree > shape
prints cat shape <<'END'
4 spans, 2 services
└─ client  GET  [client]
   └─ server  GET /hello/{name}  [server]
      └─ server  GET  [client]
         └─ server  GET /daytime  [server]
END
