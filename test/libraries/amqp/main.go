// This program sends messages to itself through RabbitMQ.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

func main() {
	conn, err := amqp.Dial(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer conn.Close()
	if err := use(conn); err != nil {
		log.Fatal(err)
	}
}

func use(conn *amqp.Connection) error {
	channel, err := conn.Channel()
	if err != nil {
		return err
	}
	if _, err := channel.QueueDeclare("orders", false, false, false, false, nil); err != nil {
		return err
	}
	if err := channel.ExchangeDeclare("shop", "direct", false, false, false, false, nil); err != nil {
		return err
	}
	if err := channel.QueueBind("orders", "new", "shop", false, nil); err != nil {
		return err
	}
	ctx := context.Background()
	headers := amqp.Table{"key": "value"}
	err = channel.PublishWithContext(ctx, "shop", "new", false, false,
		amqp.Publishing{Body: []byte("one"), Headers: headers})
	if err != nil || len(headers) != 1 {
		return fmt.Errorf("%v, %w", headers, err)
	}
	deliveries, err := channel.Consume("orders", "", true, false, false, false, nil)
	if err != nil {
		return err
	}
	first := <-deliveries
	fmt.Println(string(first.Body), first.Headers["key"])
	if err := channel.Publish("", "orders", false, false, amqp.Publishing{Body: []byte("two")}); err != nil {
		return err
	}
	fmt.Println(string((<-deliveries).Body))
	if err := channel.Cancel(first.ConsumerTag, false); err != nil {
		return err
	}
	if err := channel.Publish("", "orders", false, false, amqp.Publishing{Body: []byte("three")}); err != nil {
		return err
	}
	for range 100 {
		if message, ok, err := channel.Get("orders", true); err != nil || ok {
			fmt.Println(string(message.Body))
			return err
		}
		time.Sleep(10 * time.Millisecond)
	}
	return fmt.Errorf("the message is lost")
}
