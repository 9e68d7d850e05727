// This program sends messages to itself through NATS.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/nats-io/nats.go"
)

func main() {
	nc, err := nats.Connect(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer nc.Close()
	if err := use(nc); err != nil {
		log.Fatal(err)
	}
}

func use(nc *nats.Conn) error {
	got := make(chan string, 3)
	_, err := nc.Subscribe("orders.*", func(m *nats.Msg) { got <- string(m.Data) })
	if err != nil {
		return err
	}
	if err := nc.Publish("orders.new", []byte("one")); err != nil {
		return err
	}
	fmt.Println(<-got)
	m := nats.NewMsg("orders.paid")
	m.Header.Set("Key", "value")
	m.Data = []byte("two")
	if err := nc.PublishMsg(m); err != nil {
		return err
	}
	fmt.Println(<-got)
	if len(m.Header) != 1 {
		return fmt.Errorf("the message was changed: %v", m.Header)
	}
	_, err = nc.QueueSubscribe("double", "workers", func(m *nats.Msg) {
		m.Respond(append(m.Data, m.Data...))
	})
	if err != nil {
		return err
	}
	answer, err := nc.Request("double", []byte("x"), time.Second)
	if err != nil || string(answer.Data) != "xx" {
		return fmt.Errorf("%v, %w", answer, err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if _, err := nc.RequestWithContext(ctx, "double", []byte("y")); err != nil {
		return err
	}
	_, err = nc.RequestWithContext(ctx, "nobody", nil)
	fmt.Println(err)
	s, err := nc.SubscribeSync("pulled")
	if err != nil {
		return err
	}
	if err := nc.Publish("pulled", []byte("z")); err != nil {
		return err
	}
	_, err = s.NextMsg(time.Second)
	return err
}
