#!/bin/bash
# go-redis with a Redis server.
source "$(dirname "$0")"/../common.sh
needs redis-server redis-server
port=$(free_port)
serve "$port" redis-server --port "$port" --bind 127.0.0.1 --save '' --dir "$t"

check_library "127.0.0.1:$port"
