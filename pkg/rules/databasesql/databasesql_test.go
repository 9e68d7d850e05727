package databasesql

// The tests call the hooks as injected code does, around database/sql with a
// driver that responds from memory. test/libraries/databasesql uses real
// databases.

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"testing"

	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/api/apitest"
	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api/insttest"
)

type memory struct{ seen []context.Context }

type conn struct{ *memory }

type rows struct{}

func (m *memory) Open(string) (driver.Conn, error) { return conn{m}, nil }

func (c conn) Prepare(string) (driver.Stmt, error) { return stmt{c}, nil }
func (c conn) Close() error                        { return nil }
func (c conn) Begin() (driver.Tx, error)           { return c, nil }
func (c conn) Commit() error                       { return nil }
func (c conn) Rollback() error                     { return nil }

func (c conn) BeginTx(ctx context.Context,
	_ driver.TxOptions) (driver.Tx, error) {
	c.seen = append(c.seen, ctx)
	return c, nil
}

func (c conn) QueryContext(ctx context.Context, query string,
	_ []driver.NamedValue) (driver.Rows, error) {
	c.seen = append(c.seen, ctx)
	if query == "SELECT 1 FROM missing" {
		return nil, stateError{errors.New("no such table")}
	}
	return rows{}, nil
}

type stateError struct{ error }

func (stateError) SQLState() string { return "42P01" }

type stmt struct{ conn }

func (stmt) NumInput() int                              { return 0 }
func (stmt) Exec([]driver.Value) (driver.Result, error) { return nil, nil }
func (stmt) Query([]driver.Value) (driver.Rows, error)  { return rows{}, nil }

func (rows) Columns() []string         { return []string{"a"} }
func (rows) Close() error              { return nil }
func (rows) Next([]driver.Value) error { return io.EOF }

var driverInMemory = &memory{}

func init() { sql.Register("postgres-in-memory", driverInMemory) }

func open(t *testing.T) *sql.DB {
	name, source := "postgres-in-memory", "postgres://u:secret@db:5433/shop"
	db, err := sql.Open(name, source)
	ctx := apitest.New("database/sql", "Open").Params(&name, &source)
	openOnExit(ctx, db, err)
	t.Cleanup(func() {
		closeOnEnter(apitest.New("database/sql", "Close"), db)
		db.Close()
	})
	return db
}

func queryDB(db *sql.DB, ctx context.Context, text string) error {
	var none *sql.Rows
	var err error
	var arguments []any
	call := apitest.New("database/sql", "QueryContext").
		Params(&db, &ctx, &text, &arguments).Results(&none, &err)
	dbQueryOnEnter(call, db, ctx, text)
	none, err = db.QueryContext(ctx, text)
	if err == nil {
		none.Close()
	}
	onExit(call)
	return err
}

func TestQuery(t *testing.T) {
	recorder := insttest.Record(t)
	db := open(t)
	if err := queryDB(db, context.Background(),
		"SELECT a FROM items WHERE b = 'secret'"); err != nil {
		t.Fatal(err)
	}
	span := recorder.OnlySpan(t, trace.SpanKindClient)
	want := "map[db.collection.name:items db.namespace:shop " +
		"db.operation.name:SELECT db.query.summary:SELECT items " +
		"db.query.text:SELECT a FROM items WHERE b = ? " +
		"db.system.name:postgresql server.address:db server.port:5433]"
	if got := fmt.Sprint(insttest.AttributeMap(span.Attributes())); got != want ||
		span.Name() != "SELECT items" {
		t.Errorf("%s\n got %s\nwant %s", span.Name(), got, want)
	}
	seen := driverInMemory.seen[len(driverInMemory.seen)-1]
	if trace.SpanContextFromContext(seen).SpanID() !=
		span.SpanContext().SpanID() || client.Enabled(seen) == false {
		t.Error("the driver has not seen the span, which has ended now")
	}
	points := recorder.Metric(t, "db.client.operation.duration")
	if len(points) != 1 || points[0].Count != 1 ||
		points[0].Attributes["db.query.summary"] != "SELECT items" ||
		points[0].Attributes["db.query.text"] != nil {
		t.Errorf("%+v", points)
	}
}

func TestFailedQuery(t *testing.T) {
	recorder := insttest.Record(t)
	err := queryDB(open(t), context.Background(), "SELECT 1 FROM missing")
	if _, same := err.(stateError); !same {
		t.Errorf("the program got another error: %v", err)
	}
	span := recorder.OnlySpan(t, trace.SpanKindClient)
	got := insttest.AttributeMap(span.Attributes())
	if got["error.type"] != "42P01" ||
		got["db.response.status_code"] != "42P01" {
		t.Errorf("%v", got)
	}
}

func TestTransactionBelongsToItsCaller(t *testing.T) {
	recorder := insttest.Record(t)
	db := open(t)
	caller, root := client.Start(context.Background(), inst.Internal("caller"))
	root.End(nil)
	ctx := caller
	call := apitest.New("database/sql", "BeginTx").Params(&db, &ctx)
	dbBeginOnEnter(call, db, ctx, nil)
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	call.GetData().(interface{ End(error) bool }).End(nil)
	kept := driverInMemory.seen[len(driverInMemory.seen)-1]
	if client.Enabled(kept) {
		t.Error("a driver that commits in this context is within the operation")
	}
	commit := apitest.New("database/sql", "Commit").Results(&err)
	commitOnEnter(commit, tx)
	tx.Commit()
	onExit(commit)
	rollback := apitest.New("database/sql", "Rollback").Results(&err)
	rollbackOnEnter(rollback, tx)
	if rollback.GetData() != nil {
		t.Error("a rollback after the commit has an operation")
	}
	for _, span := range recorder.Ended()[1:] {
		if span.Parent().SpanID() != root.Span().SpanContext().SpanID() {
			t.Errorf("%s is not the caller's", span.Name())
		}
	}
	if n := len(recorder.Ended()); n != 3 ||
		recorder.Ended()[2].Name() != "COMMIT shop" {
		t.Errorf("%d spans", n)
	}
}

func TestFieldsAreThere(t *testing.T) {
	if !connDB.Found() || !txDB.Found() || !txDone.Found() || !txCtx.Found() ||
		!stmtDB.Found() || !stmtQuery.Found() {
		t.Error("this version of Go has other fields")
	}
	if inst.FieldOf[sql.Tx, int]("done").Found() || isDone(nil) {
		t.Error("a field of another type is found")
	}
	db := open(t)
	prepared, err := db.Prepare("SELECT 2")
	if err != nil || queryOfStmt(prepared) != "SELECT 2" ||
		dbOfStmt(prepared) != db {
		t.Error("wrong query or database of a statement", err)
	}
}

func TestPoolMetrics(t *testing.T) {
	recorder := insttest.Record(t)
	db := open(t)
	db.SetMaxOpenConns(9)
	held, err := db.Conn(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer held.Close()
	if got := recorder.Metric(t, "db.client.connection.max"); len(got) != 1 ||
		got[0].Sum != 9 || fmt.Sprint(got[0].Attributes) !=
		"map[db.client.connection.pool.name:db:5433/shop]" {
		t.Errorf("%+v", got)
	}
	counts := map[any]float64{}
	for _, p := range recorder.Metric(t, "db.client.connection.count") {
		counts[p.Attributes["db.client.connection.state"]] = p.Sum
	}
	if fmt.Sprint(counts) != "map[idle:0 used:1]" {
		t.Errorf("%v", counts)
	}
	closeOnEnter(apitest.New("database/sql", "Close"), db)
	if got := recorder.Metric(t, "db.client.connection.max"); len(got) != 0 {
		t.Errorf("a closed pool is observed: %+v", got)
	}
}
