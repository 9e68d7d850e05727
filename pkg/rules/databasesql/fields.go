package databasesql

import (
	"context"
	"database/sql"
	"sync/atomic"

	"otel.example/pkg/inst-api"
)

// These are unexported fields of database/sql. A hook on a transaction needs
// the database, and a hook on a prepared statement its text.

var (
	connDB    = inst.FieldOf[sql.Conn, *sql.DB]("db")
	txDB      = inst.FieldOf[sql.Tx, *sql.DB]("db")
	txDone    = inst.FieldOf[sql.Tx, atomic.Bool]("done")
	txCtx     = inst.FieldOf[sql.Tx, context.Context]("ctx")
	stmtDB    = inst.FieldOf[sql.Stmt, *sql.DB]("db")
	stmtQuery = inst.FieldOf[sql.Stmt, string]("query")
)

func dbOfConn(c *sql.Conn) *sql.DB { return *connDB.In(c) }

func dbOfTx(tx *sql.Tx) *sql.DB { return *txDB.In(tx) }

func dbOfStmt(s *sql.Stmt) *sql.DB { return *stmtDB.In(s) }

func queryOfStmt(s *sql.Stmt) string {
	return *stmtQuery.In(s)
}

func isDone(tx *sql.Tx) bool { return txDone.In(tx).Load() }

// contextOfTx returns the context that BeginTx has stored in the transaction.
func contextOfTx(tx *sql.Tx) context.Context {
	if ctx := *txCtx.In(tx); ctx != nil {
		return ctx
	}
	return context.Background()
}
