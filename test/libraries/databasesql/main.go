// This program uses database/sql with four drivers.
package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log"
	"os"

	_ "github.com/go-sql-driver/mysql"
	_ "github.com/jackc/pgx/v5/stdlib"
	_ "github.com/lib/pq"
	_ "modernc.org/sqlite"
)

// The arguments are pairs of a driver and a data source.
func main() {
	for i := 1; i+1 < len(os.Args); i += 2 {
		if err := use(os.Args[i], os.Args[i+1]); err != nil {
			log.Fatal(os.Args[i], ": ", err)
		}
	}
}

func use(driver, source string) error {
	db, err := sql.Open(driver, source)
	if err != nil {
		return err
	}
	defer db.Close()
	db.SetMaxOpenConns(2)
	ctx := context.Background()
	if err := db.PingContext(ctx); err != nil {
		return err
	}
	if _, err := db.Exec("DROP TABLE IF EXISTS items"); err != nil {
		return err
	}
	if _, err := db.ExecContext(ctx, "CREATE TABLE items (id int, name text)"); err != nil {
		return err
	}
	if err := transaction(ctx, db); err != nil {
		return err
	}
	var name string
	row := db.QueryRow("SELECT name FROM items WHERE id = 2 AND name <> 'secret'")
	if err := row.Scan(&name); err != nil || name != "two" {
		return fmt.Errorf("row: %q, %w", name, err)
	}
	row = db.QueryRowContext(ctx, "SELECT name FROM items WHERE id = 17")
	if err := row.Scan(&name); !errors.Is(err, sql.ErrNoRows) {
		return fmt.Errorf("no row: %w", err)
	}
	if _, err := db.Query("SELECT nothing FROM nowhere"); err == nil {
		return errors.New("there is no such table")
	}
	return onConnection(ctx, db)
}

func transaction(ctx context.Context, db *sql.DB) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec("INSERT INTO items VALUES (1, 'one'), (2, 'two')"); err != nil {
		return err
	}
	rows, err := tx.QueryContext(ctx, "SELECT id FROM items")
	if err != nil {
		return err
	}
	for rows.Next() {
	}
	if err := rows.Err(); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return err
	}
	tx, err = db.Begin()
	if err != nil {
		return err
	}
	return tx.Rollback()
}

func onConnection(ctx context.Context, db *sql.DB) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	prepared, err := conn.PrepareContext(ctx, "SELECT count(*) FROM items")
	if err != nil {
		return err
	}
	defer prepared.Close()
	var n int
	if err := prepared.QueryRow().Scan(&n); err != nil || n != 2 {
		return fmt.Errorf("%d items, %w", n, err)
	}
	_, err = conn.ExecContext(ctx, "DELETE FROM items")
	return err
}
