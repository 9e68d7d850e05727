// Shipping sends parcels. It hears of orders by messages, and tells the service
// orders over gRPC when one is on its way.
//
//	shipping -nats URL -orders HOST:PORT
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log/slog"
	"os"

	"github.com/nats-io/nats.go"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"shop.example/shop/ordersapi"
	"shop.example/shop/service"
)

func main() {
	broker := flag.String("nats", nats.DefaultURL, "the NATS server")
	orders := flag.String("orders", "127.0.0.1:8081", "the service orders")
	flag.Parse()
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stdout, nil)))
	if err := run(*broker, *orders); err != nil {
		slog.Error("shipping ends", "error", err)
		os.Exit(1)
	}
}

func run(broker, orders string) error {
	conn, err := grpc.NewClient(orders,
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return err
	}
	defer conn.Close()
	messages, err := nats.Connect(broker)
	if err != nil {
		return err
	}
	defer messages.Close()
	_, err = messages.QueueSubscribe("orders.placed", "shipping",
		ship(ordersapi.NewOrdersClient(conn)))
	if err != nil {
		return err
	}
	// Only now does the server know of the subscription.
	if err := messages.Flush(); err != nil {
		return err
	}
	fmt.Println("listening on", broker)
	ctx, stop := service.UntilAsked()
	defer stop()
	<-ctx.Done()
	return nil
}

// ship returns what handles a message. Such a function gets no context.
func ship(orders ordersapi.OrdersClient) nats.MsgHandler {
	return func(message *nats.Msg) {
		var order struct{ ID int64 }
		if err := json.Unmarshal(message.Data, &order); err != nil {
			slog.Error("no order", "error", err)
			return
		}
		_, err := orders.MarkShipped(context.Background(),
			&ordersapi.MarkShippedRequest{Id: order.ID})
		if err != nil {
			slog.Error("order not shipped", "id", order.ID, "error", err)
			return
		}
		slog.Info("parcel sent", "id", order.ID)
	}
}
