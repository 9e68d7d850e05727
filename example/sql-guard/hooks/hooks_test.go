package hooks

import (
	"context"
	"database/sql"
	"testing"

	"otel.example/pkg/api/apitest"
)

func TestQueryOnEnter(t *testing.T) {
	for query, refused := range map[string]bool{
		"SELECT name FROM users WHERE name = 'ann'":  false,
		"SELECT 'reunion selection' FROM drop_table": false,
		"x' union  all\nselect password FROM users":  true,
		"x'; DROP/**/TABLE users":                    true,
		"TRUNCATE TABLE users":                       true,
	} {
		var db *sql.DB
		var rows *sql.Rows
		var err error
		background := context.Background()
		call := apitest.New("database/sql", "QueryContext").
			Params(&db, &background, &query).Results(&rows, &err)
		queryOnEnter(call)
		if call.IsSkipCall() != refused || (err != nil) != refused {
			t.Errorf("%q: skipped %v, error %v", query, call.IsSkipCall(), err)
		}
	}
}
