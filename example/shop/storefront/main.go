// Storefront takes orders of customers over HTTP and hands them to the service
// orders over gRPC.
//
//	storefront -address HOST:PORT -orders HOST:PORT
//
// POST /orders with {"item": "apple", "quantity": 2} answers 201 and {"id": 1},
// or 409 where there is not enough in stock.
package main

import (
	"encoding/json"
	"flag"
	"log/slog"
	"net/http"
	"os"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	"shop.example/shop/ordersapi"
	"shop.example/shop/service"
)

func main() {
	address := flag.String("address", "127.0.0.1:8080", "address to listen on")
	orders := flag.String("orders", "127.0.0.1:8081", "the service orders")
	flag.Parse()
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stdout, nil)))
	if err := run(*address, *orders); err != nil {
		slog.Error("storefront ends", "error", err)
		os.Exit(1)
	}
}

func run(address, orders string) error {
	conn, err := grpc.NewClient(orders,
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return err
	}
	defer conn.Close()
	mux := http.NewServeMux()
	mux.Handle("POST /orders", placeOrder(ordersapi.NewOrdersClient(conn)))
	return service.ServeHTTP(address, mux)
}

func placeOrder(orders ordersapi.OrdersClient) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var request ordersapi.PlaceRequest
		if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		response, err := orders.Place(r.Context(), &request)
		if err != nil {
			slog.ErrorContext(r.Context(), "order refused", "error", err)
			http.Error(w, err.Error(), httpStatus(err))
			return
		}
		slog.InfoContext(r.Context(), "order accepted", "id", response.Id)
		w.WriteHeader(http.StatusCreated)
		json.NewEncoder(w).Encode(map[string]int64{"id": response.Id})
	}
}

// httpStatus says by a code of HTTP what a code of gRPC says.
func httpStatus(err error) int {
	switch status.Code(err) {
	case codes.InvalidArgument:
		return http.StatusBadRequest
	case codes.FailedPrecondition:
		return http.StatusConflict
	}
	return http.StatusBadGateway
}
