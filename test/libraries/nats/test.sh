#!/bin/bash
# nats.go with a NATS server.
source "$(dirname "$0")"/../common.sh
needs nats-server nats-server
port=$(free_port)
serve "$port" nats-server -a 127.0.0.1 -p "$port"

check_library "nats://127.0.0.1:$port"
