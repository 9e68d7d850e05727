// Package databasesql instruments database/sql with any driver: queries,
// prepared statements, transactions, pings and the connection pool.
//
// The rules beside it (rules.json) call the enter hooks in this file, one for
// each parameter list, and onExit when the database has responded. A driver
// that has hooks of its own finds the operation in the context and records
// nothing.
package databasesql

import (
	"context"
	"database/sql"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	semdb "otel.example/pkg/inst-api-semconv/db"
)

const scope = "otel.example/pkg/rules/databasesql"

var client = inst.New(scope, "databasesql", inst.WithFamily(inst.Database),
	inst.WithDuration(semdb.Duration))

// statements caches parsed queries, for MySQL and for other systems.
var statements = map[bool]*semdb.Statements{true: {}, false: {}}

func parse(system, query string) *semdb.Statement {
	return statements[system == "mysql"].Parse(system, query)
}

func init() {
	if !client.On() {
		api.LeaveOut(dbQueryOnEnter, connQueryOnEnter, txQueryOnEnter,
			stmtOnEnter, dbPrepareOnEnter, connPrepareOnEnter, txPrepareOnEnter,
			dbPingOnEnter, connPingOnEnter, dbBeginOnEnter, connBeginOnEnter,
			commitOnEnter, rollbackOnEnter, onExit, openOnExit, openDBOnExit,
			closeOnEnter)
	}
}

// query starts the operation of a query.
func query(db *sql.DB, ctx context.Context, text string) (context.Context,
	*inst.Operation) {
	target := targetOf(db)
	name, attributes := target.Query(parse(target.System, text))
	return client.Start(ctx, inst.Client(name), attributes...)
}

// command starts an operation that is not a query.
func command(db *sql.DB, ctx context.Context, what string) (context.Context,
	*inst.Operation) {
	name, attributes := targetOf(db).Command(what)
	return client.Start(ctx, inst.Client(name), attributes...)
}

// onExit ends the operation. The last result of each target is its error.
func onExit(c api.CallContext) {
	operation, ok := c.GetData().(*inst.Operation)
	if !ok {
		return
	}
	err, _ := c.GetReturnVal(c.NumReturnVals() - 1).(error)
	semdb.End(operation, err)
}

func dbQueryOnEnter(c api.CallContext, db *sql.DB, ctx context.Context,
	text string, arguments ...any) {
	if client.Enabled(ctx) {
		ctx, operation := query(db, ctx, text)
		c.SetParam(1, ctx)
		c.SetData(operation)
	}
}

func connQueryOnEnter(c api.CallContext, conn *sql.Conn, ctx context.Context,
	text string, arguments ...any) {
	if client.Enabled(ctx) {
		ctx, operation := query(dbOfConn(conn), ctx, text)
		c.SetParam(1, ctx)
		c.SetData(operation)
	}
}

func txQueryOnEnter(c api.CallContext, tx *sql.Tx, ctx context.Context,
	text string, arguments ...any) {
	if client.Enabled(ctx) {
		ctx, operation := query(dbOfTx(tx), ctx, text)
		c.SetParam(1, ctx)
		c.SetData(operation)
	}
}

func stmtOnEnter(c api.CallContext, s *sql.Stmt, ctx context.Context,
	arguments ...any) {
	if client.Enabled(ctx) {
		ctx, operation := query(dbOfStmt(s), ctx, queryOfStmt(s))
		c.SetParam(1, ctx)
		c.SetData(operation)
	}
}

func dbPrepareOnEnter(c api.CallContext, db *sql.DB, ctx context.Context,
	text string) {
	if client.Enabled(ctx) {
		ctx, operation := prepare(db, ctx, text)
		c.SetParam(1, ctx)
		c.SetData(operation)
	}
}

func connPrepareOnEnter(c api.CallContext, conn *sql.Conn,
	ctx context.Context, text string) {
	if client.Enabled(ctx) {
		ctx, operation := prepare(dbOfConn(conn), ctx, text)
		c.SetParam(1, ctx)
		c.SetData(operation)
	}
}

func txPrepareOnEnter(c api.CallContext, tx *sql.Tx, ctx context.Context,
	text string) {
	if client.Enabled(ctx) {
		ctx, operation := prepare(dbOfTx(tx), ctx, text)
		c.SetParam(1, ctx)
		c.SetData(operation)
	}
}

func dbPingOnEnter(c api.CallContext, db *sql.DB, ctx context.Context) {
	if client.Enabled(ctx) {
		ctx, operation := command(db, ctx, "PING")
		c.SetParam(1, ctx)
		c.SetData(operation)
	}
}

func connPingOnEnter(c api.CallContext, conn *sql.Conn, ctx context.Context) {
	if client.Enabled(ctx) {
		ctx, operation := command(dbOfConn(conn), ctx, "PING")
		c.SetParam(1, ctx)
		c.SetData(operation)
	}
}
