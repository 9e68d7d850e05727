package databasesql

import (
	"database/sql"
	"database/sql/driver"
	"reflect"
	"sync"

	"otel.example/pkg/api"
	semdb "otel.example/pkg/inst-api-semconv/db"
)

// targets maps each open *sql.DB to its *semdb.Target. A database that is not
// closed is kept alive by database/sql itself.
var targets sync.Map

// unknownTarget is the target of a database that was opened before the hooks
// were bound.
var unknownTarget = &semdb.Target{System: "other_sql"}

func targetOf(db *sql.DB) *semdb.Target {
	if target, ok := targets.Load(db); ok {
		return target.(*semdb.Target)
	}
	return unknownTarget
}

// openDBOnExit records what the connector reveals.
func openDBOnExit(c api.CallContext, db *sql.DB) {
	connector, ok := c.GetParam(0).(driver.Connector)
	if !client.On() || db == nil || !ok {
		return
	}
	target := semdb.FromConnector(connector)
	target.System = semdb.SystemOfDriver(typeName(connector.Driver()), "")
	targets.Store(db, &target)
	observePool(db, &target)
}

// openOnExit also uses the names of the driver and the data source.
func openOnExit(c api.CallContext, db *sql.DB, err error) {
	if !client.On() || db == nil || err != nil {
		return
	}
	name, _ := c.GetParam(0).(string)
	source, _ := c.GetParam(1).(string)
	target := semdb.FromDataSource(source)
	if target.Address == "" && target.Namespace == "" {
		target = *targetOf(db)
	}
	target.System = semdb.SystemOfDriver(typeName(db.Driver()), name)
	targets.Store(db, &target)
	observePool(db, &target)
}

// closeOnEnter removes the database.
func closeOnEnter(c api.CallContext, db *sql.DB) {
	targets.Delete(db)
	removePool(db)
}

// typeName returns the package path and the name of a driver's type.
func typeName(d driver.Driver) string {
	t := reflect.TypeOf(d)
	for t != nil && t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t == nil {
		return ""
	}
	return t.PkgPath() + "." + t.Name()
}
