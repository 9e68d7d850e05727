// Orders keeps the orders of the shop. It takes them over gRPC, has the service
// stock reserve what is ordered, writes the order into its database, and tells
// whoever listens by a message.
//
//	orders -address HOST:PORT -stock URL -nats URL
package main

import (
	"database/sql"
	"flag"
	"log/slog"
	"os"

	"github.com/nats-io/nats.go"
	"google.golang.org/grpc"
	_ "modernc.org/sqlite"

	"shop.example/shop/ordersapi"
	"shop.example/shop/service"
)

func main() {
	address := flag.String("address", "127.0.0.1:8081", "address to listen on")
	stock := flag.String("stock", "http://127.0.0.1:8082", "the service stock")
	broker := flag.String("nats", nats.DefaultURL, "the NATS server")
	flag.Parse()
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stdout, nil)))
	if err := run(*address, *stock, *broker); err != nil {
		slog.Error("orders ends", "error", err)
		os.Exit(1)
	}
}

func run(address, stock, broker string) error {
	db, err := openDatabase()
	if err != nil {
		return err
	}
	defer db.Close()
	messages, err := nats.Connect(broker)
	if err != nil {
		return err
	}
	defer messages.Close()
	server := grpc.NewServer()
	ordersapi.RegisterOrdersServer(server,
		&orders{db: db, messages: messages, stock: stock})
	return serve(address, server)
}

// openDatabase makes a database in memory, which lives as long as its only
// connection.
func openDatabase() (*sql.DB, error) {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	_, err = db.Exec(`CREATE TABLE orders (id INTEGER PRIMARY KEY,
		item TEXT NOT NULL, quantity INTEGER NOT NULL, state TEXT NOT NULL)`)
	return db, err
}

// serve serves until the process is asked to end, and lets calls finish.
func serve(address string, server *grpc.Server) error {
	listener, err := service.Listen(address)
	if err != nil {
		return err
	}
	ctx, stop := service.UntilAsked()
	defer stop()
	go func() {
		<-ctx.Done()
		server.GracefulStop()
	}()
	return server.Serve(listener)
}
