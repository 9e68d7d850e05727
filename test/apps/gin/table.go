package main

import (
	"context"
	"database/sql"
)

// openTable opens a database in memory with a table of users.
func openTable(ctx context.Context) (*sql.DB, error) {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return nil, err
	}
	// Each further connection would have a database of its own.
	db.SetMaxOpenConns(1)
	_, err = db.ExecContext(ctx,
		`CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL)`)
	if err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

// insertUser adds a user in a transaction and returns the new ID.
func insertUser(ctx context.Context, db *sql.DB, name string) (int64, error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return 0, err
	}
	defer tx.Rollback()
	result, err := tx.ExecContext(ctx,
		`INSERT INTO users (name) VALUES (?)`, name)
	if err != nil {
		return 0, err
	}
	id, err := result.LastInsertId()
	if err != nil {
		return 0, err
	}
	return id, tx.Commit()
}

func findUser(ctx context.Context, db *sql.DB, id string) (string, error) {
	var name string
	err := db.QueryRowContext(ctx,
		`SELECT name FROM users WHERE id = ?`, id).Scan(&name)
	return name, err
}
