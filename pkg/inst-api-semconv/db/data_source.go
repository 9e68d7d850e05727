package semdb

import (
	"net/url"
	"reflect"
	"strconv"
	"strings"
)

// systems maps a word in the import path or the name of a driver to a value of
// db.system.name. The first match counts.
var systems = []struct{ word, system string }{
	{"lib/pq", "postgresql"}, {"pgx", "postgresql"}, {"pgdriver", "postgresql"},
	{"postgres", "postgresql"}, {"cloudsqlconn/postgres", "postgresql"},
	{"cockroach", "cockroachdb"},
	{"mariadb", "mariadb"}, {"mysql", "mysql"},
	{"sqlite", "sqlite"}, {"libsql", "sqlite"},
	{"mssql", "microsoft.sql_server"}, {"sqlserver", "microsoft.sql_server"},
	{"godror", "oracle.db"}, {"go-ora", "oracle.db"}, {"oracle", "oracle.db"},
	{"clickhouse", "clickhouse"}, {"snowflake", "snowflake"},
	{"trino", "trino"}, {"spanner", "gcp.spanner"}, {"db2", "ibm.db2"},
	{"hana", "sap.hana"}, {"firebird", "firebirdsql"}, {"hive", "hive"},
	{"redshift", "aws.redshift"}, {"teradata", "teradata"},
	{"duckdb", "duckdb"}, {"pq", "postgresql"},
}

// SystemOfDriver returns the value of db.system.name for a driver. typeName is
// the package and name of its type, and name is the name under which it is
// registered.
func SystemOfDriver(typeName, name string) string {
	for _, text := range []string{typeName, name} {
		text = strings.ToLower(text)
		for _, s := range systems {
			if strings.Contains(text, s.word) {
				return s.system
			}
		}
	}
	return "other_sql"
}

// FromDataSource returns the target of a data source name. Drivers have no
// common form. These forms are recognized; for others the result is empty:
//
//	scheme://user:password@host:port/namespace?…   a URL
//	user:password@tcp(host:port)/namespace?…       go-sql-driver/mysql
//	host=… port=… dbname=…                         key and value, also with ;
func FromDataSource(source string) Target {
	switch {
	case strings.Contains(source, "://"):
		return fromURL(source)
	case strings.HasPrefix(source, "file:") || source == ":memory:":
		return Target{}
	case strings.Contains(source, ")/") ||
		strings.Contains(source, "@/") || strings.HasPrefix(source, "/"):
		return fromMySQL(source)
	}
	return fromPairs(source)
}

func fromURL(source string) Target {
	parsed, err := url.Parse(source)
	if err != nil || parsed.Scheme == "file" {
		return Target{}
	}
	// postgres://a:1,b:2/shop names several hosts; the first is taken.
	host, _, _ := strings.Cut(parsed.Host, ",")
	target := Target{Namespace: strings.Trim(parsed.Path, "/")}
	if strings.Contains(parsed.Scheme, "sqlserver") {
		target.Namespace = parsed.Query().Get("database")
	}
	one := url.URL{Host: host}
	target.Address = one.Hostname()
	target.Port = portOf(one.Port())
	return target
}

func portOf(text string) int {
	number, err := strconv.ParseUint(text, 10, 16)
	if err != nil {
		return 0
	}
	return int(number)
}

func fromMySQL(source string) Target {
	slash := strings.LastIndexByte(source, '/')
	if question := strings.IndexByte(source, '?'); question >= 0 {
		slash = strings.LastIndexByte(source[:question], '/')
	}
	if slash < 0 {
		return Target{}
	}
	var target Target
	target.Namespace, _, _ = strings.Cut(source[slash+1:], "?")
	server := source[:slash]
	server = server[strings.LastIndexByte(server, '@')+1:]
	if _, address, ok := strings.Cut(server, "("); ok {
		target.SetHostPort(strings.TrimSuffix(address, ")"))
	}
	return target
}

// pairKeys maps the keys in data sources made of pairs to what they name.
var pairKeys = map[string]string{
	"host": "host", "server": "host", "hostname": "host", "addr": "host",
	"data source": "host", "port": "port", "dbname": "namespace",
	"database": "namespace", "initial catalog": "namespace",
}

func fromPairs(source string) Target {
	var target Target
	separator := " "
	if strings.Contains(source, ";") {
		separator = ";"
	}
	for _, pair := range strings.Split(source, separator) {
		key, value, ok := strings.Cut(pair, "=")
		if !ok {
			continue
		}
		value = strings.Trim(strings.TrimSpace(value), "'")
		switch pairKeys[strings.ToLower(strings.TrimSpace(key))] {
		case "host":
			target.Address, _, _ = strings.Cut(value, ",")
		case "port":
			target.Port = portOf(value)
		case "namespace":
			target.Namespace = value
		}
	}
	return target
}

// FromConnector returns the target that a driver's connector holds. Connectors
// have no common interface. FromConnector looks for the fields of well-known
// drivers, in structs nested at most three deep (pgx:
// connector.ConnConfig.Config.Host; mysql: connector.cfg.Addr).
func FromConnector(connector any) Target {
	var target Target
	fillTarget(&target, reflect.ValueOf(connector), 3)
	return target
}

func fillTarget(target *Target, value reflect.Value, depth int) {
	for value.Kind() == reflect.Pointer || value.Kind() == reflect.Interface {
		value = value.Elem()
	}
	if value.Kind() != reflect.Struct {
		return
	}
	for i := range value.NumField() {
		field := value.Field(i)
		switch strings.ToLower(value.Type().Field(i).Name) {
		case "dsn", "name":
			if field.Kind() == reflect.String && target.Address == "" {
				*target = FromDataSource(field.String())
			}
		case "host":
			setText(&target.Address, field)
		case "addr":
			if field.Kind() == reflect.String && target.Address == "" {
				target.SetHostPort(field.String())
			}
		case "port":
			setPort(&target.Port, field)
		case "dbname", "database":
			setText(&target.Namespace, field)
		case "cfg", "config", "connconfig", "params", "opts":
			if depth > 0 {
				fillTarget(target, field, depth-1)
			}
		}
	}
}

func setText(to *string, from reflect.Value) {
	if from.Kind() == reflect.String && *to == "" {
		*to = from.String()
	}
}

func setPort(to *int, from reflect.Value) {
	switch {
	case *to != 0:
	case from.CanUint():
		*to = int(from.Uint())
	case from.CanInt():
		*to = int(from.Int())
	}
}
