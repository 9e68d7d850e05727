package semdb

import (
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for _, c := range []struct{ system, query, text, summary, operation, table string }{
		{"", "SELECT * FROM users WHERE id = 7", "SELECT * FROM users WHERE id = ?",
			"SELECT users", "SELECT", "users"},
		{"", "select a, b from x, y z where a='it''s' and b=-1.5e-3",
			"select a, b from x, y z where a=? and b=-?", "select x y", "select", ""},
		{"", "SELECT EXTRACT(YEAR FROM born) FROM users u JOIN public.orders o ON 1=1",
			"SELECT EXTRACT(YEAR FROM born) FROM users u JOIN public.orders o ON ?=?",
			"SELECT users public.orders", "SELECT", ""},
		{"", `INSERT INTO "Orders" (a, b) VALUES ($1, ?), (:c, @d)`,
			`INSERT INTO "Orders" (a, b) VALUES ($1, ?), (:c, @d)`,
			"INSERT Orders", "INSERT", "Orders"},
		{"", "INSERT INTO t (a) SELECT b FROM s FOR UPDATE",
			"INSERT INTO t (a) SELECT b FROM s FOR UPDATE",
			"INSERT t SELECT s", "INSERT", ""},
		{"", "WITH old AS (SELECT id FROM t) DELETE FROM t USING old",
			"WITH old AS (SELECT id FROM t) DELETE FROM t USING old",
			"SELECT t DELETE t", "DELETE", "t"},
		{"", "UPDATE t SET a = $$it's$$, b = $x$ $$ $x$ WHERE c IN (0x1F, N'x', E'\\'')",
			"UPDATE t SET a = ?, b = ? WHERE c IN (?, ?, ?)",
			"UPDATE t", "UPDATE", "t"},
		{"", "CREATE TABLE IF NOT EXISTS t (id int); DROP TABLE t",
			"CREATE TABLE IF NOT EXISTS t (id int); DROP TABLE t",
			"CREATE t DROP t", "", "t"},
		{"", "SELECT 1 -- secret\n/* and 'more' */ FROM t",
			"SELECT ?    FROM t", "SELECT t", "SELECT", "t"},
		{"mysql", "SELECT \"a\\\"b\", `c d` FROM `shop`.`items` # x",
			"SELECT ?, `c d` FROM `shop`.`items`",
			"SELECT shop.items", "SELECT", "shop.items"},
		{"", "TRUNCATE TABLE a", "TRUNCATE TABLE a", "TRUNCATE a", "TRUNCATE", "a"},
		{"", "INSERT INTO t (a) VALUES (1) ON CONFLICT (a) DO UPDATE SET a = 2",
			"INSERT INTO t (a) VALUES (?) ON CONFLICT (a) DO UPDATE SET a = ?",
			"INSERT t", "INSERT", "t"},
		{"", "SELECT x FROM (SELECT y FROM b) AS c WHERE d IS DISTINCT FROM e",
			"SELECT x FROM (SELECT y FROM b) AS c WHERE d IS DISTINCT FROM e",
			"SELECT SELECT b", "SELECT", "b"},
		{"", "BEGIN", "BEGIN", "BEGIN", "BEGIN", ""},
		{"", "'unclosed", "?", "", "", ""},
		{"", "SELECT 'unclosed", "SELECT ?", "SELECT", "SELECT", ""},
		{"", "", "", "", "", ""},
	} {
		got := parse(c.system, c.query)
		if got.Text != c.text || got.Summary != c.summary ||
			got.Operation != c.operation || got.Collection != c.table {
			t.Errorf("%s:\n got %+v\nwant %+v", c.query, *got, c)
		}
	}
}

func TestProcedure(t *testing.T) {
	got := parse("", "CALL shop.refund(17)")
	if got.Procedure != "shop.refund" || got.Summary != "CALL shop.refund" ||
		got.Collection != "" || got.Text != "CALL shop.refund(?)" {
		t.Errorf("%+v", *got)
	}
}

func TestLongQueries(t *testing.T) {
	got := parse("", "SELECT a FROM "+strings.Repeat("t, ", 1e6))
	if len(got.Summary) > maxSummaryLength || len(got.Text) > maxQueryLength {
		t.Errorf("summary of %d bytes, text of %d", len(got.Summary), len(got.Text))
	}
}

func TestStatementsAreCached(t *testing.T) {
	var statements Statements
	first := statements.Parse("", "SELECT 1")
	if statements.Parse("", "SELECT 1") != first {
		t.Error("parsed again")
	}
	for range 3 {
		for n := range 2 * maxStatements {
			statements.Parse("", "SELECT "+strings.Repeat("x", n))
		}
	}
	if len(*statements.known.Load()) > maxStatements {
		t.Error("too many are cached")
	}
}

func FuzzParse(f *testing.F) {
	f.Add("SELECT a FROM t WHERE b = 'c' AND d IN (1, 2)", true)
	f.Fuzz(func(t *testing.T, query string, mysql bool) {
		system := "postgresql"
		if mysql {
			system = "mysql"
		}
		if s := parse(system, query); len(s.Summary) > maxSummaryLength {
			t.Errorf("summary of %d bytes", len(s.Summary))
		}
	})
}

func BenchmarkParse(b *testing.B) {
	const query = "SELECT id, name FROM users WHERE id = $1 ORDER BY name"
	b.Run("new", func(b *testing.B) {
		b.ReportAllocs()
		for range b.N {
			parse("postgresql", query)
		}
	})
	b.Run("known", func(b *testing.B) {
		var statements Statements
		b.ReportAllocs()
		for range b.N {
			statements.Parse("postgresql", query)
		}
	})
}
