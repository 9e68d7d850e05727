// Package tinydb is a database/sql driver with one table, users, that knows
// just enough SQL to be attacked.
package tinydb

import (
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
	"regexp"
	"strings"
)

func init() { sql.Register("tinydb", database{}) }

var passwords = map[string]string{"ann": "swordfish", "bob": "hunter2"}

type database struct{}

func (database) Open(string) (driver.Conn, error) { return connection{}, nil }

type connection struct{}

func (connection) Begin() (driver.Tx, error) {
	return nil, errors.New("tinydb: no transactions")
}
func (connection) Close() error { return nil }
func (connection) Prepare(query string) (driver.Stmt, error) {
	return statement{query}, nil
}

type statement struct{ query string }

func (statement) Close() error  { return nil }
func (statement) NumInput() int { return 0 }

func (s statement) Exec([]driver.Value) (driver.Result, error) {
	if strings.Contains(strings.ToUpper(s.query), "DROP TABLE") {
		clear(passwords)
	}
	return driver.ResultNoRows, nil
}

var wantedName = regexp.MustCompile(`name = '(\w*)'`)

func (s statement) Query([]driver.Value) (driver.Rows, error) {
	if match := wantedName.FindStringSubmatch(s.query); match != nil {
		if _, known := passwords[match[1]]; known {
			return &rows{[]string{match[1]}}, nil
		}
	}
	found := &rows{}
	if strings.Contains(strings.ToUpper(s.query), "UNION SELECT PASSWORD") {
		for _, name := range []string{"ann", "bob"} {
			found.left = append(found.left, passwords[name])
		}
	}
	return found, nil
}

type rows struct{ left []string }

func (*rows) Columns() []string { return []string{"name"} }
func (*rows) Close() error      { return nil }
func (r *rows) Next(to []driver.Value) error {
	if len(r.left) == 0 {
		return io.EOF
	}
	to[0], r.left = r.left[0], r.left[1:]
	return nil
}
