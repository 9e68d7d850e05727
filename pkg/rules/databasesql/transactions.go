package databasesql

import (
	"context"
	"database/sql"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
)

// prepare starts the operation that prepares a statement. It is separate from
// the execution, and has the text of the statement.
func prepare(db *sql.DB, ctx context.Context, text string) (context.Context,
	*inst.Operation) {
	target := targetOf(db)
	name, attributes := target.Command("PREPARE")
	if text := parse(target.System, text).Text; text != "" {
		attributes = append(attributes, semconv.DBQueryText.String(text))
	}
	return client.Start(ctx, inst.Client(name), attributes...)
}

// txContext is the context that a transaction keeps. database/sql and the
// driver see it; the program does not.
type txContext struct {
	context.Context
	// caller is the context that was passed to BeginTx. A commit is a child of
	// the caller's span, not of the BEGIN span.
	caller context.Context
}

type txContextKey struct{}

// Value implements context.Context.
func (c *txContext) Value(key any) any {
	if key == (txContextKey{}) {
		return c
	}
	return c.Context.Value(key)
}

func beginTransaction(db *sql.DB, ctx context.Context) (context.Context,
	*inst.Operation) {
	within, operation := command(db, ctx, "BEGIN")
	kept := &txContext{inst.ContextWithFamily(within, inst.Database), ctx}
	return kept, operation
}

func dbBeginOnEnter(c api.CallContext, db *sql.DB, ctx context.Context,
	options *sql.TxOptions) {
	if client.Enabled(ctx) {
		ctx, operation := beginTransaction(db, ctx)
		c.SetParam(1, ctx)
		c.SetData(operation)
	}
}

func connBeginOnEnter(c api.CallContext, conn *sql.Conn, ctx context.Context,
	options *sql.TxOptions) {
	if client.Enabled(ctx) {
		ctx, operation := beginTransaction(dbOfConn(conn), ctx)
		c.SetParam(1, ctx)
		c.SetData(operation)
	}
}

func commitOnEnter(c api.CallContext, tx *sql.Tx) {
	if operation := endTransaction(tx, "COMMIT"); operation != nil {
		c.SetData(operation)
	}
}

func rollbackOnEnter(c api.CallContext, tx *sql.Tx) {
	if operation := endTransaction(tx, "ROLLBACK"); operation != nil {
		c.SetData(operation)
	}
}

// endTransaction starts the operation that ends a transaction. It returns nil
// if the transaction is done, because programs defer a rollback that then does
// nothing.
func endTransaction(tx *sql.Tx, what string) *inst.Operation {
	if !client.On() || tx == nil || isDone(tx) {
		return nil
	}
	ctx := contextOfTx(tx)
	if kept, ok := ctx.Value(txContextKey{}).(*txContext); ok {
		ctx = kept.caller
	}
	if !client.Enabled(ctx) {
		return nil
	}
	_, operation := command(dbOfTx(tx), ctx, what)
	return operation
}
