#!/bin/bash
# amqp091-go with RabbitMQ.
source "$(dirname "$0")"/../common.sh
needs rabbitmq-server rabbitmq-server
port=$(free_port)
server_directory rabbitmq rabbitmq
# The server would start epmd, the registry of Erlang nodes, and leave it
# running.
epmd=$((port + 2))
ERL_EPMD_PORT=$epmd serve "$epmd" as rabbitmq epmd -address 127.0.0.1
serve "$port" as rabbitmq env HOME="$t/rabbitmq" ERL_EPMD_PORT=$epmd \
  RABBITMQ_NODENAME="test$port@localhost" \
  RABBITMQ_MNESIA_BASE="$t/rabbitmq" RABBITMQ_LOG_BASE="$t/rabbitmq" \
  RABBITMQ_NODE_IP_ADDRESS=127.0.0.1 RABBITMQ_NODE_PORT="$port" \
  RABBITMQ_DIST_PORT=$((port + 1)) \
  RABBITMQ_ENABLED_PLUGINS_FILE="$t/rabbitmq/none" \
  /usr/lib/rabbitmq/bin/rabbitmq-server

check_library "amqp://guest:guest@127.0.0.1:$port/"
