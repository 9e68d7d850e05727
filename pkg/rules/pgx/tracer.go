package pgx

import (
	"context"

	"github.com/jackc/pgx/v5"
	"go.opentelemetry.io/otel/attribute"

	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
	semdb "otel.example/pkg/inst-api-semconv/db"
)

// tracer implements pgx.QueryTracer, BatchTracer, CopyFromTracer, PrepareTracer
// and ConnectTracer. It makes an operation of each query, batch and copy. A
// prepare is part of a query here, and a connect makes no operation. It passes
// everything on to the program's own tracer, which may be nil.
type tracer struct {
	programTracer pgx.QueryTracer
	target        semdb.Target
}

type operationKey struct{}

// end ends the operation in ctx, if there is one.
func end(ctx context.Context, err error) {
	if operation, ok := ctx.Value(operationKey{}).(*inst.Operation); ok {
		semdb.End(operation, err)
	}
}

// start starts an operation and stores it in the context for end.
func start(ctx context.Context, name string,
	attributes []attribute.KeyValue) context.Context {
	within, operation := client.Start(ctx, inst.Client(name), attributes...)
	return context.WithValue(within, operationKey{}, operation)
}

// withoutOperation hides the operation of an outer call, which does not end
// with this call.
func withoutOperation(ctx context.Context) context.Context {
	if ctx.Value(operationKey{}) == nil {
		return ctx
	}
	return context.WithValue(ctx, operationKey{}, nil)
}

func (t *tracer) TraceQueryStart(ctx context.Context, conn *pgx.Conn,
	data pgx.TraceQueryStartData) context.Context {
	if client.Enabled(ctx) {
		name, attributes := t.target.Query(
			statements.Parse(t.target.System, data.SQL))
		ctx = start(ctx, name, attributes)
	} else {
		ctx = withoutOperation(ctx)
	}
	if t.programTracer != nil {
		ctx = t.programTracer.TraceQueryStart(ctx, conn, data)
	}
	return ctx
}

func (t *tracer) TraceQueryEnd(ctx context.Context, conn *pgx.Conn,
	data pgx.TraceQueryEndData) {
	if t.programTracer != nil {
		t.programTracer.TraceQueryEnd(ctx, conn, data)
	}
	end(ctx, data.Err)
}

func (t *tracer) TraceBatchStart(ctx context.Context, conn *pgx.Conn,
	data pgx.TraceBatchStartData) context.Context {
	if client.Enabled(ctx) {
		name, attributes := t.target.Command("BATCH")
		if data.Batch != nil && data.Batch.Len() > 1 {
			attributes = append(attributes,
				semconv.DBOperationBatchSize.Int(data.Batch.Len()))
		}
		ctx = start(ctx, name, attributes)
	} else {
		ctx = withoutOperation(ctx)
	}
	if own, ok := t.programTracer.(pgx.BatchTracer); ok {
		ctx = own.TraceBatchStart(ctx, conn, data)
	}
	return ctx
}

func (t *tracer) TraceBatchQuery(ctx context.Context, conn *pgx.Conn,
	data pgx.TraceBatchQueryData) {
	if own, ok := t.programTracer.(pgx.BatchTracer); ok {
		own.TraceBatchQuery(ctx, conn, data)
	}
}

func (t *tracer) TraceBatchEnd(ctx context.Context, conn *pgx.Conn,
	data pgx.TraceBatchEndData) {
	if own, ok := t.programTracer.(pgx.BatchTracer); ok {
		own.TraceBatchEnd(ctx, conn, data)
	}
	end(ctx, data.Err)
}

func (t *tracer) TraceCopyFromStart(ctx context.Context, conn *pgx.Conn,
	data pgx.TraceCopyFromStartData) context.Context {
	if client.Enabled(ctx) {
		table := ""
		for _, part := range data.TableName {
			table += "." + part
		}
		statement := semdb.Statement{Operation: "COPY", Summary: "COPY"}
		if table != "" {
			statement.Collection = table[1:]
			statement.Summary += " " + table[1:]
		}
		name, attributes := t.target.Query(&statement)
		ctx = start(ctx, name, attributes)
	} else {
		ctx = withoutOperation(ctx)
	}
	if own, ok := t.programTracer.(pgx.CopyFromTracer); ok {
		ctx = own.TraceCopyFromStart(ctx, conn, data)
	}
	return ctx
}

func (t *tracer) TraceCopyFromEnd(ctx context.Context, conn *pgx.Conn,
	data pgx.TraceCopyFromEndData) {
	if own, ok := t.programTracer.(pgx.CopyFromTracer); ok {
		own.TraceCopyFromEnd(ctx, conn, data)
	}
	end(ctx, data.Err)
}

func (t *tracer) TracePrepareStart(ctx context.Context, conn *pgx.Conn,
	data pgx.TracePrepareStartData) context.Context {
	if own, ok := t.programTracer.(pgx.PrepareTracer); ok {
		ctx = own.TracePrepareStart(ctx, conn, data)
	}
	return ctx
}

func (t *tracer) TracePrepareEnd(ctx context.Context, conn *pgx.Conn,
	data pgx.TracePrepareEndData) {
	if own, ok := t.programTracer.(pgx.PrepareTracer); ok {
		own.TracePrepareEnd(ctx, conn, data)
	}
}

func (t *tracer) TraceConnectStart(ctx context.Context,
	data pgx.TraceConnectStartData) context.Context {
	if own, ok := t.programTracer.(pgx.ConnectTracer); ok {
		ctx = own.TraceConnectStart(ctx, data)
	}
	return ctx
}

func (t *tracer) TraceConnectEnd(ctx context.Context,
	data pgx.TraceConnectEndData) {
	if own, ok := t.programTracer.(pgx.ConnectTracer); ok {
		own.TraceConnectEnd(ctx, data)
	}
}
