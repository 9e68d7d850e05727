// This program uses go-redis.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/redis/go-redis/v9"
)

func main() {
	client := redis.NewClient(&redis.Options{Addr: os.Args[1], DB: 1})
	defer client.Close()
	if err := use(context.Background(), client); err != nil {
		log.Fatal(err)
	}
}

func use(ctx context.Context, client *redis.Client) error {
	if err := client.Set(ctx, "key", "secret", 0).Err(); err != nil {
		return err
	}
	if value, err := client.Get(ctx, "key").Result(); err != nil || value != "secret" {
		return fmt.Errorf("%q, %w", value, err)
	}
	if err := client.Get(ctx, "missing").Err(); err != redis.Nil {
		return fmt.Errorf("missing: %w", err)
	}
	fmt.Println(client.LPush(ctx, "key", 1).Err())
	_, err := client.Pipelined(ctx, func(p redis.Pipeliner) error {
		p.Incr(ctx, "a")
		p.Incr(ctx, "b")
		return nil
	})
	if err != nil {
		return err
	}
	_, err = client.TxPipelined(ctx, func(p redis.Pipeliner) error {
		p.Del(ctx, "a")
		p.Get(ctx, "key")
		return nil
	})
	return err
}
