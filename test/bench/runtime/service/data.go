package main

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"io"
	"os"

	"github.com/redis/go-redis/v9"
)

// The database is a driver in this process with one row, so that only
// database/sql and what surrounds it is measured.

type memoryDriver struct{}

func (memoryDriver) Open(string) (driver.Conn, error) {
	return &memoryConn{}, nil
}

type memoryConn struct{}

func (*memoryConn) Prepare(string) (driver.Stmt, error) {
	return nil, driver.ErrSkip
}
func (*memoryConn) Close() error              { return nil }
func (*memoryConn) Begin() (driver.Tx, error) { return nil, driver.ErrSkip }

// QueryContext implements driver.QueryerContext.
func (*memoryConn) QueryContext(context.Context, string,
	[]driver.NamedValue) (driver.Rows, error) {
	return &memoryRows{}, nil
}

type memoryRows struct{ read bool }

func (*memoryRows) Columns() []string { return []string{"name"} }
func (*memoryRows) Close() error      { return nil }

func (r *memoryRows) Next(to []driver.Value) error {
	if r.read {
		return io.EOF
	}
	r.read = true
	to[0] = "world"
	return nil
}

func init() { sql.Register("memory", memoryDriver{}) }

const query = "SELECT name FROM customers WHERE id = ?"

func queryName(ctx context.Context, db *sql.DB) error {
	var name string
	return db.QueryRowContext(ctx, query, 7).Scan(&name)
}

func sqlCaller() (service, error) {
	db, err := openDB("memory", "server=127.0.0.1 port=5432 dbname=shop")
	if err != nil {
		return service{}, err
	}
	return service{call: func() error {
		return queryName(context.Background(), db)
	}}, nil
}

func newRedis() *redis.Client {
	client := redis.NewClient(&redis.Options{
		Addr: os.Getenv("REDIS_BACKEND"), Protocol: 2, DisableIdentity: true})
	instrumentRedis(client)
	return client
}

func redisCaller() (service, error) {
	client := newRedis()
	return service{call: func() error {
		return client.Get(context.Background(), "name").Err()
	}}, nil
}
