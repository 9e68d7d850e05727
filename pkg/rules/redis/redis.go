// Package redis instruments github.com/redis/go-redis/v9: commands, pipelines
// and transactions, with single servers, clusters, rings and sentinels. All of
// them call the methods that the rules beside it (rules.json) name.
package redis

import (
	"context"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/redis/go-redis/v9"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
	semdb "otel.example/pkg/inst-api-semconv/db"
)

var client = inst.New("otel.example/pkg/rules/redis", "redis",
	inst.WithFamily(inst.Database), inst.WithDuration(semdb.Duration))

func init() {
	if !client.On() {
		api.LeaveOut(commandOnEnter, pipelineOnEnter, transactionOnEnter,
			commandOnExit)
	}
}

// wanted reports whether a call is to be recorded. It is not if the program
// makes spans itself, for example with redisotel.
func wanted(ctx context.Context) bool {
	return client.Enabled(ctx) && !inst.HasManualSpan(ctx, trace.SpanKindClient,
		semconv.DBSystemName, "db.system")
}

func commandOnEnter(c api.CallContext, base any, ctx context.Context,
	cmd redis.Cmder) {
	if cmd == nil || !wanted(ctx) {
		return
	}
	name, attributes := targetOf(base).Command(upper(cmd.Name()))
	ctx, operation := client.Start(ctx, inst.Client(name), attributes...)
	c.SetParam(1, ctx)
	c.SetData(operation)
}

func pipelineOnEnter(c api.CallContext, base any, ctx context.Context,
	commands []redis.Cmder) {
	if wanted(ctx) {
		ctx, operation := batch(base, ctx, "PIPELINE", commands)
		c.SetParam(1, ctx)
		c.SetData(operation)
	}
}

func transactionOnEnter(c api.CallContext, base any, ctx context.Context,
	commands []redis.Cmder) {
	if wanted(ctx) {
		ctx, operation := batch(base, ctx, "MULTI", commands)
		c.SetParam(1, ctx)
		c.SetData(operation)
	}
}

// batch starts the operation of several commands. If all commands have the same
// name, the operation's name contains it.
func batch(base any, ctx context.Context, what string,
	commands []redis.Cmder) (context.Context, *inst.Operation) {
	for i, cmd := range commands {
		if cmd.Name() != commands[0].Name() {
			break
		}
		if i == len(commands)-1 {
			what += " " + upper(cmd.Name())
		}
	}
	name, attributes := targetOf(base).Command(what)
	if len(commands) > 1 {
		attributes = append(attributes,
			semconv.DBOperationBatchSize.Int(len(commands)))
	}
	return client.Start(ctx, inst.Client(name), attributes...)
}

// commandOnExit ends the operation. A missing key is a result, not a failure.
func commandOnExit(c api.CallContext, err error) {
	operation, ok := c.GetData().(*inst.Operation)
	if !ok {
		return
	}
	if err == redis.Nil {
		err = nil
	}
	code := statusCode(err)
	if code == "" {
		operation.End(err)
		return
	}
	operation.SetAttributes(semconv.DBResponseStatusCode.String(code))
	operation.EndWithErrorType(err, code)
}

// statusCode returns the upper-case word with which Redis begins an error, as
// in "WRONGTYPE Operation against a key holding the wrong kind of value".
func statusCode(err error) string {
	answer, ok := err.(redis.Error)
	if !ok {
		return ""
	}
	word, _, _ := strings.Cut(answer.Error(), " ")
	if word == "" || word != strings.ToUpper(word) {
		return ""
	}
	return word
}

// upperNames caches command names in upper case, as Redis documents them.
// go-redis uses lower case.
var (
	upperNames     sync.Map
	upperNameCount atomic.Int32
)

// maxNames limits the cache. Redis has fewer commands, but a program may send
// others.
const maxNames = 1000

func upper(name string) string {
	if known, ok := upperNames.Load(name); ok {
		return known.(string)
	}
	capitals := strings.ToUpper(name)
	if upperNameCount.Add(1) < maxNames {
		upperNames.Store(strings.Clone(name), capitals)
	}
	return capitals
}

// targetOf returns the server of a *redis.baseClient.
func targetOf(base any) semdb.Target {
	options := optionsOf(base)
	if options == nil {
		return semdb.Target{System: "redis"}
	}
	made := semdb.Target{System: "redis", Namespace: strconv.Itoa(options.DB)}
	made.SetHostPort(options.Addr)
	return made
}
