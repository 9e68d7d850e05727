// This program uses pgx and its pool.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

func main() {
	ctx := context.Background()
	pool, err := pgxpool.New(ctx, os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer pool.Close()
	if err := use(ctx, pool); err != nil {
		log.Fatal(err)
	}
}

func use(ctx context.Context, pool *pgxpool.Pool) error {
	if _, err := pool.Exec(ctx, "CREATE TABLE IF NOT EXISTS items (id int primary key, name text)"); err != nil {
		return err
	}
	if _, err := pool.Exec(ctx, "DELETE FROM items"); err != nil {
		return err
	}
	tx, err := pool.Begin(ctx)
	if err != nil {
		return err
	}
	defer tx.Rollback(ctx)
	if _, err := tx.Exec(ctx, "INSERT INTO items VALUES ($1, 'secret')", 1); err != nil {
		return err
	}
	if err := tx.Commit(ctx); err != nil {
		return err
	}
	var name string
	err = pool.QueryRow(ctx, "SELECT name FROM items WHERE id = $1", 1).Scan(&name)
	if err != nil || name != "secret" {
		return fmt.Errorf("%q, %w", name, err)
	}
	err = pool.QueryRow(ctx, "SELECT name FROM items WHERE id = $1", 2).Scan(&name)
	if !errors.Is(err, pgx.ErrNoRows) {
		return err
	}
	if _, err := pool.Exec(ctx, "INSERT INTO items VALUES (1, 'again')"); err == nil {
		return errors.New("the key is unique")
	}
	batch := &pgx.Batch{}
	batch.Queue("SELECT 1")
	batch.Queue("SELECT 2")
	if err := pool.SendBatch(ctx, batch).Close(); err != nil {
		return err
	}
	_, err = pool.CopyFrom(ctx, pgx.Identifier{"items"}, []string{"id", "name"},
		pgx.CopyFromRows([][]any{{7, "seven"}, {8, "eight"}}))
	return err
}
