// Sql-guard looks up users by name. It makes the mistake of putting what the
// user types into the text of the query.
package main

import (
	"database/sql"
	"fmt"
	"os"
	"strings"

	_ "shop.example/sql-guard/tinydb"
)

func main() {
	db, err := sql.Open("tinydb", "")
	if err != nil {
		fail(err)
	}
	defer db.Close()
	names, err := find(db, strings.Join(os.Args[1:], " "))
	if err != nil {
		fail(err)
	}
	fmt.Println(strings.Join(names, "\n"))
}

func find(db *sql.DB, name string) ([]string, error) {
	rows, err := db.Query("SELECT name FROM users WHERE name = '" + name + "'")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "sql-guard:", err)
	os.Exit(1)
}
