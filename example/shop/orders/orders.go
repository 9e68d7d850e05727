package main

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"

	"github.com/nats-io/nats.go"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"shop.example/shop/ordersapi"
)

// orders implements the service.
type orders struct {
	ordersapi.UnimplementedOrdersServer
	db       *sql.DB
	messages *nats.Conn
	stock    string
}

// Place takes an order.
func (o *orders) Place(ctx context.Context,
	request *ordersapi.PlaceRequest) (*ordersapi.PlaceResponse, error) {
	if request.Item == "" || request.Quantity < 1 {
		return nil, status.Error(codes.InvalidArgument, "nothing is ordered")
	}
	if err := o.reserve(ctx, request); err != nil {
		return nil, err
	}
	id, err := o.insert(ctx, request)
	if err != nil {
		return nil, err
	}
	slog.InfoContext(ctx, "order placed", "id", id, "item", request.Item)
	message := fmt.Sprintf(`{"id":%d,"item":%q,"quantity":%d}`, id,
		request.Item, request.Quantity)
	if err := o.messages.Publish("orders.placed", []byte(message)); err != nil {
		return nil, err
	}
	return &ordersapi.PlaceResponse{Id: id}, nil
}

// reserve asks the service stock for what is ordered.
func (o *orders) reserve(ctx context.Context,
	order *ordersapi.PlaceRequest) error {
	address := fmt.Sprintf("%s/items/%s/reservations?quantity=%d", o.stock,
		url.PathEscape(order.Item), order.Quantity)
	request, err := http.NewRequestWithContext(ctx, "POST", address, nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return status.Error(codes.Unavailable, err.Error())
	}
	defer response.Body.Close()
	switch response.StatusCode {
	case http.StatusNoContent:
		return nil
	case http.StatusConflict:
		return status.Error(codes.FailedPrecondition, "not enough in stock")
	}
	return status.Error(codes.Internal, "stock: "+response.Status)
}

// insert writes the order down and returns its number.
func (o *orders) insert(ctx context.Context,
	order *ordersapi.PlaceRequest) (int64, error) {
	result, err := o.db.ExecContext(ctx,
		"INSERT INTO orders (item, quantity, state) VALUES (?, ?, 'placed')",
		order.Item, order.Quantity)
	if err != nil {
		return 0, err
	}
	return result.LastInsertId()
}

// MarkShipped notes that an order is on its way.
func (o *orders) MarkShipped(ctx context.Context,
	request *ordersapi.MarkShippedRequest) (*ordersapi.MarkShippedResponse,
	error) {
	result, err := o.db.ExecContext(ctx,
		"UPDATE orders SET state = 'shipped' WHERE id = ?", request.Id)
	if err != nil {
		return nil, err
	}
	if n, err := result.RowsAffected(); err != nil || n != 1 {
		return nil, status.Errorf(codes.NotFound, "order %d", request.Id)
	}
	slog.InfoContext(ctx, "order shipped", "id", request.Id)
	return &ordersapi.MarkShippedResponse{}, nil
}
