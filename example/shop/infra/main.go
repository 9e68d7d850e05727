// Infra runs the servers that the shop needs, for as long as it runs itself:
// NATS, which is a library, and Redis. If a redis-server is installed it starts
// that one, otherwise miniredis, which is a library as well.
//
//	infra
//
// It prints where they are, on free ports of the loopback interface:
//
//	nats=nats://127.0.0.1:34567
//	redis=127.0.0.1:45678 (redis-server)
package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/nats-io/nats-server/v2/server"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	asked := make(chan os.Signal, 1)
	signal.Notify(asked, os.Interrupt, syscall.SIGTERM)
	broker, err := startNATS()
	if err != nil {
		return err
	}
	defer broker.Shutdown()
	redis, err := startRedis()
	if err != nil {
		return err
	}
	defer redis.stop()
	fmt.Printf("nats=%s\n", broker.ClientURL())
	fmt.Printf("redis=%s (%s)\n", redis.address, redis.kind)
	<-asked
	return nil
}

func startNATS() (*server.Server, error) {
	broker, err := server.NewServer(&server.Options{Host: "127.0.0.1",
		Port: server.RANDOM_PORT, NoSigs: true, NoLog: true})
	if err != nil {
		return nil, err
	}
	broker.Start()
	if !broker.ReadyForConnections(10 * time.Second) {
		broker.Shutdown()
		return nil, errors.New("the NATS server does not come up")
	}
	return broker, nil
}
