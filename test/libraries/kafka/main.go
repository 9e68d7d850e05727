// This program sends messages to itself through Kafka.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/segmentio/kafka-go"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := use(ctx, os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func use(ctx context.Context, broker string) error {
	// Messages of earlier runs are skipped.
	topic := "orders"
	first, err := lastOffset(ctx, broker, topic)
	if err != nil {
		return err
	}
	writer := &kafka.Writer{Addr: kafka.TCP(broker), Topic: topic,
		BatchTimeout: time.Millisecond}
	defer writer.Close()
	one := kafka.Message{Key: []byte("7"), Value: []byte("one")}
	if err := writer.WriteMessages(ctx, one); err != nil {
		return err
	}
	several := []kafka.Message{{Value: []byte("two")}, {Value: []byte("three"),
		Headers: []kafka.Header{{Key: "key", Value: []byte("value")}}}}
	if err := writer.WriteMessages(ctx, several...); err != nil {
		return err
	}
	if len(several[0].Headers) != 0 || len(several[1].Headers) != 1 {
		return fmt.Errorf("the messages were changed: %v", several)
	}
	reader := kafka.NewReader(kafka.ReaderConfig{Brokers: []string{broker},
		Topic: topic, MaxWait: 100 * time.Millisecond})
	defer reader.Close()
	if err := reader.SetOffset(first); err != nil {
		return err
	}
	for range 3 {
		m, err := reader.ReadMessage(ctx)
		if err != nil {
			return err
		}
		fmt.Println(string(m.Value))
	}
	return nil
}

// lastOffset creates the topic, waits until it has a leader and returns its
// last offset.
func lastOffset(ctx context.Context, broker, topic string) (int64, error) {
	for {
		offset, err := tryLastOffset(ctx, broker, topic)
		if err == nil || !errors.Is(err, kafka.NotLeaderForPartition) {
			return offset, err
		}
		time.Sleep(100 * time.Millisecond)
	}
}

func tryLastOffset(ctx context.Context, broker, topic string) (int64, error) {
	conn, err := kafka.DialLeader(ctx, "tcp", broker, topic, 0)
	if err != nil {
		return 0, err
	}
	defer conn.Close()
	return conn.ReadLastOffset()
}
