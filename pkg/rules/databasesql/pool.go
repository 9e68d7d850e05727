package databasesql

import (
	"context"
	"database/sql"
	"net"
	"strconv"
	"sync"

	"go.opentelemetry.io/otel/metric"

	"otel.example/pkg/inst-api-semconv"
	semdb "otel.example/pkg/inst-api-semconv/db"
)

// The pool metrics are observed when metrics are collected. One callback
// observes all pools; it is registered when the first database is opened.

// pools holds the open databases and the attributes of their measurements.
var pools struct {
	sync.Mutex
	open map[*sql.DB]*pool
}

type pool struct {
	all, idle, used metric.MeasurementOption
}

var poolMetrics = client.Observables(register)

func observePool(db *sql.DB, target *semdb.Target) {
	name := semconv.DBClientConnectionPool.String(poolName(target))
	state := semconv.DBClientConnectionState
	defer poolMetrics.EnsureRegistered()
	pools.Lock()
	defer pools.Unlock()
	if pools.open == nil {
		pools.open = map[*sql.DB]*pool{}
	}
	pools.open[db] = &pool{
		all:  metric.WithAttributes(name),
		idle: metric.WithAttributes(name, state.String("idle")),
		used: metric.WithAttributes(name, state.String("used")),
	}
}

func removePool(db *sql.DB) {
	pools.Lock()
	defer pools.Unlock()
	delete(pools.open, db)
}

// poolName returns the name that the conventions prescribe for a pool without a
// name.
func poolName(target *semdb.Target) string {
	name := target.Address
	if target.Port != 0 {
		name = net.JoinHostPort(name, strconv.Itoa(target.Port))
	}
	if target.Namespace != "" {
		name += "/" + target.Namespace
	}
	if name == "" {
		name = target.System
	}
	return name
}

func register(meter metric.Meter) error {
	count, err := meter.Int64ObservableUpDownCounter(
		"db.client.connection.count", metric.WithUnit("{connection}"),
		metric.WithDescription("The number of connections that are currently "+
			"in state described by the `state` attribute."))
	if err != nil {
		return err
	}
	maximum, err := meter.Int64ObservableUpDownCounter(
		"db.client.connection.max", metric.WithUnit("{connection}"),
		metric.WithDescription(
			"The maximum number of open connections allowed."))
	if err != nil {
		return err
	}
	_, err = meter.RegisterCallback(
		func(_ context.Context, o metric.Observer) error {
			observe(o, count, maximum)
			return nil
		}, count, maximum)
	return err
}

func observe(o metric.Observer, count, most metric.Int64Observable) {
	pools.Lock()
	defer pools.Unlock()
	for db, pool := range pools.open {
		stats := db.Stats()
		o.ObserveInt64(count, int64(stats.Idle), pool.idle)
		o.ObserveInt64(count, int64(stats.InUse), pool.used)
		if stats.MaxOpenConnections > 0 {
			o.ObserveInt64(most, int64(stats.MaxOpenConnections), pool.all)
		}
	}
}
