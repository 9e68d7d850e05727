package databasesql

import (
	"context"
	"database/sql"
	"reflect"
	"sync/atomic"
	"unsafe"
)

// What database/sql keeps in fields that it does not show: a hook on a
// transaction has to know the database, one on a prepared statement its text.
// The offsets are asked of the types as they are compiled into this program. A
// field of another name or type in a future version is taken for absent.

// field is where a field of type T lies in a struct; found is false if it is not
// there.
type field[T any] struct {
	offset uintptr
	found  bool
}

func fieldOf[Struct, T any](name string) field[T] {
	has, ok := reflect.TypeFor[Struct]().FieldByName(name)
	if !ok || has.Type != reflect.TypeFor[T]() {
		return field[T]{}
	}
	return field[T]{has.Offset, true}
}

// read returns the field of the struct at p, which may be nil, as a pointer into
// it; the zero value stands for an absent one.
func (f field[T]) read(p unsafe.Pointer) *T {
	if !f.found || p == nil {
		return new(T)
	}
	return (*T)(unsafe.Add(p, f.offset))
}

var (
	connDB    = fieldOf[sql.Conn, *sql.DB]("db")
	txDB      = fieldOf[sql.Tx, *sql.DB]("db")
	txDone    = fieldOf[sql.Tx, atomic.Bool]("done")
	txCtx     = fieldOf[sql.Tx, context.Context]("ctx")
	stmtDB    = fieldOf[sql.Stmt, *sql.DB]("db")
	stmtQuery = fieldOf[sql.Stmt, string]("query")
)

func dbOfConn(c *sql.Conn) *sql.DB { return *connDB.read(unsafe.Pointer(c)) }

func dbOfTx(tx *sql.Tx) *sql.DB { return *txDB.read(unsafe.Pointer(tx)) }

func dbOfStmt(s *sql.Stmt) *sql.DB { return *stmtDB.read(unsafe.Pointer(s)) }

func queryOfStmt(s *sql.Stmt) string {
	return *stmtQuery.read(unsafe.Pointer(s))
}

func isDone(tx *sql.Tx) bool { return txDone.read(unsafe.Pointer(tx)).Load() }

// contextOfTx returns the context of the transaction, as it was kept by BeginTx.
func contextOfTx(tx *sql.Tx) context.Context {
	if ctx := *txCtx.read(unsafe.Pointer(tx)); ctx != nil {
		return ctx
	}
	return context.Background()
}
