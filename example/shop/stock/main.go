// Stock knows how many there are of each item. It keeps the numbers in Redis.
//
//	stock -address HOST:PORT -redis HOST:PORT
//
// POST /items/{item}/reservations?quantity=2 takes two away and answers 204, or
// 409 where there are not so many.
package main

import (
	"context"
	"flag"
	"log"
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"
	"github.com/redis/go-redis/v9"

	"shop.example/shop/service"
)

func main() {
	address := flag.String("address", "127.0.0.1:8082", "address to listen on")
	server := flag.String("redis", "127.0.0.1:6379", "the Redis server")
	flag.Parse()
	if err := run(*address, *server); err != nil {
		log.Fatal(err)
	}
}

func run(address, server string) error {
	items := redis.NewClient(&redis.Options{Addr: server})
	defer items.Close()
	for item, quantity := range map[string]int{"apple": 100, "pear": 0} {
		err := items.SetNX(context.Background(), item, quantity, 0).Err()
		if err != nil {
			return err
		}
	}
	router := chi.NewRouter()
	router.Post("/items/{item}/reservations", reserve(items))
	return service.ServeHTTP(address, router)
}

func reserve(items *redis.Client) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		item := chi.URLParam(r, "item")
		quantity, err := strconv.ParseInt(r.FormValue("quantity"), 10, 64)
		if err != nil || quantity < 1 {
			http.Error(w, "quantity?", http.StatusBadRequest)
			return
		}
		left, err := take(r.Context(), items, item, quantity)
		switch {
		case err != nil:
			log.Print(err)
			http.Error(w, err.Error(), http.StatusInternalServerError)
		case left < 0:
			log.Printf("not enough of %s: %d are missing", item, -left)
			http.Error(w, "not enough in stock", http.StatusConflict)
		default:
			log.Printf("%d of %s reserved, %d left", quantity, item, left)
			w.WriteHeader(http.StatusNoContent)
		}
	}
}

// take takes some of an item away and returns how many are left. If that is less
// than none, nothing was taken.
func take(ctx context.Context, items *redis.Client, item string,
	quantity int64) (int64, error) {
	left, err := items.DecrBy(ctx, item, quantity).Result()
	if err == nil && left < 0 {
		err = items.IncrBy(ctx, item, quantity).Err()
	}
	return left, err
}
