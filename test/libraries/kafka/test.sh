#!/bin/bash
# kafka-go with a Kafka server of one node, which Maven fetches.
source "$(dirname "$0")"/../common.sh
needs java default-jre-headless
needs mvn maven

jars=$tools/kafka
if [ ! -e "$jars/complete" ]; then
  mkdir -p "$jars"
  cp "$library/pom.xml" "$t"
  mvn -q -B dependency:copy-dependencies -DoutputDirectory="$jars" \
    -DincludeScope=runtime > "$t/mvn.log" 2>&1 || {
    tail -n 20 "$t/mvn.log" >&$say
    skip "Maven does not have Kafka"
  }
  touch "$jars/complete"
fi
port=$(free_port)
cat > server.properties <<END
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:$((port + 1))
listeners=PLAINTEXT://127.0.0.1:$port,CONTROLLER://127.0.0.1:$((port + 1))
advertised.listeners=PLAINTEXT://127.0.0.1:$port
controller.listener.names=CONTROLLER
log.dirs=$t/data
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
group.initial.rebalance.delay.ms=0
END
kafka=(java -Xmx512m -cp "$jars/*")
"${kafka[@]}" kafka.tools.StorageTool format -t AAAAAAAAAAAAAAAAAAAAAQ \
  -c server.properties > format.log 2>&1 || { cat format.log >&$say; false; }
serve "$port" "${kafka[@]}" kafka.Kafka server.properties

check_library "127.0.0.1:$port"
