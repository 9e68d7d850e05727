package semdb

import (
	"errors"
	"fmt"
	"testing"
)

func TestFromDataSource(t *testing.T) {
	for source, want := range map[string]Target{
		"postgres://u:p@db.example:5433/shop?sslmode=disable": {
			Address: "db.example", Port: 5433, Namespace: "shop"},
		"postgresql://a:1,b:2/shop": {
			Address: "a", Port: 1, Namespace: "shop"},
		"postgres://[::1]/x": {Address: "::1", Namespace: "x"},
		"host=db port=5432 user=u password='x y' dbname=shop": {
			Address: "db", Port: 5432, Namespace: "shop"},
		"u:p@tcp(127.0.0.1:3306)/shop?parseTime=true&loc=a%2Fb": {
			Address: "127.0.0.1", Port: 3306, Namespace: "shop"},
		"u:p(@/)@unix(/run/mysqld.sock)/shop": {
			Address: "/run/mysqld.sock", Namespace: "shop"},
		"u@/shop": {Namespace: "shop"},
		"sqlserver://sa:pw@h:1433?database=shop": {
			Address: "h", Port: 1433, Namespace: "shop"},
		"server=h;user id=sa;database=shop;port=1433": {
			Address: "h", Port: 1433, Namespace: "shop"},
		"file:x.db?cache=shared": {}, ":memory:": {}, "": {}, "shop.db": {},
		"postgres://%zz": {},
	} {
		if got := FromDataSource(source); got != want {
			t.Errorf("%s: %+v", source, got)
		}
	}
}

type mysqlConfig struct{ User, Addr, DBName string }

type config struct {
	Host     string
	Port     uint16
	Database string
}

func TestFromConnector(t *testing.T) {
	want := Target{Address: "h", Port: 7, Namespace: "d"}
	for name, connector := range map[string]any{
		"mysql": &struct{ cfg *mysqlConfig }{
			&mysqlConfig{"u", "h:7", "d"}},
		"pgx": struct {
			ConnConfig struct{ config }
		}{struct{ config }{config{"h", 7, "d"}}},
		"dsn": struct{ dsn string }{"x://h:7/d"},
	} {
		if got := FromConnector(connector); got != want {
			t.Errorf("%s: %+v", name, got)
		}
	}
	for _, nothing := range []any{nil, 7, (*config)(nil), struct{ cfg any }{}} {
		if got := FromConnector(nothing); got != (Target{}) {
			t.Errorf("%v: %+v", nothing, got)
		}
	}
}

func TestSystemOfDriver(t *testing.T) {
	for want, c := range map[string][2]string{
		"postgresql":           {"github.com/lib/pq.Driver", "postgres"},
		"mysql":                {"github.com/go-sql-driver/mysql.MySQLDriver", ""},
		"sqlite":               {"modernc.org/sqlite.Driver", "sqlite"},
		"microsoft.sql_server": {"wrapped.Driver", "sqlserver"},
		"other_sql":            {"a.B", "c"},
	} {
		if got := SystemOfDriver(c[0], c[1]); got != want {
			t.Errorf("%v: %s", c, got)
		}
	}
}

type stateError struct{ error }

func (stateError) SQLState() string { return "23505" }

type codeError struct{ error }

func (codeError) Code() int { return 1555 }

type numberError struct {
	Number uint16
	error
}

type oldError struct {
	Code code
	error
}

type code string

func TestStatusCode(t *testing.T) {
	plain := errors.New("no")
	for want, err := range map[string]error{
		"23505": fmt.Errorf("a: %w", stateError{plain}),
		"1555":  codeError{plain},
		"1062":  &numberError{1062, plain},
		"42P01": &oldError{"42P01", plain},
		"":      plain,
	} {
		if got := StatusCode(err); got != want {
			t.Errorf("%v: %q", err, got)
		}
	}
}
