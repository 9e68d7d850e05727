#!/bin/bash
# amqp091-go with RabbitMQ.
source "$(dirname "$0")"/../common.sh
needs rabbitmq-server rabbitmq-server
port=$(free_port)
server_directory rabbitmq rabbitmq
start_rabbitmq() {
  HOME=$t/rabbitmq RABBITMQ_NODENAME="test$port@localhost" \
    RABBITMQ_MNESIA_BASE="$t/rabbitmq" RABBITMQ_LOG_BASE="$t/rabbitmq" \
    RABBITMQ_NODE_IP_ADDRESS=127.0.0.1 RABBITMQ_NODE_PORT="$port" \
    RABBITMQ_DIST_PORT=$((port + 1)) ERL_EPMD_PORT=$((port + 2)) \
    ERL_EPMD_ADDRESS=127.0.0.1 RABBITMQ_ENABLED_PLUGINS_FILE="$t/rabbitmq/none" \
    as rabbitmq /usr/lib/rabbitmq/bin/rabbitmq-server
}
serve "$port" start_rabbitmq

check_library "amqp://guest:guest@127.0.0.1:$port/"
