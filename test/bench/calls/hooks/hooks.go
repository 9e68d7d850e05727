// Package hooks has the hooks that the rules in ../otel.rules.json name.
package hooks

import "otel.example/pkg/api"

var entered, left, total int

type record struct{ first int }

var shared = &record{1}

func enter(ctx api.CallContext, a, b int) { entered++ }

func exit(ctx api.CallContext, sum int) { left++ }

func init() { api.LeaveOut(leftOutEnter, leftOutExit) }

func leftOutEnter(ctx api.CallContext, a, b int) { entered++ }

func leftOutExit(ctx api.CallContext, sum int) { left++ }

// on is the switch of the disabled hooks.
var on = false

func restingEnter(ctx api.CallContext, a, b int) {
	if on {
		entered++
	}
}

func restingExit(ctx api.CallContext, sum int) {
	if on {
		left++
	}
}

func dataEnter(ctx api.CallContext, a, b int) {
	entered++
	ctx.SetData(shared)
}

func dataExit(ctx api.CallContext, sum int) {
	left++
	if data, ok := ctx.GetData().(*record); ok {
		total += data.first + sum
	}
}

func dataStructEnter(ctx api.CallContext, a, b int) {
	entered++
	ctx.SetData(record{a})
}

func dataStructExit(ctx api.CallContext, sum int) {
	left++
	if data, ok := ctx.GetData().(record); ok {
		total += data.first + sum
	}
}

func dataKeyEnter(ctx api.CallContext, a, b int) {
	entered++
	ctx.SetKeyData("record", shared)
}

func dataKeyExit(ctx api.CallContext, sum int) {
	left++
	if data, ok := ctx.GetKeyData("record").(*record); ok {
		total += data.first + sum
	}
}

// valuesEnter adds one to the parameter, and valuesExit subtracts one from the
// result.
func valuesEnter(ctx api.CallContext) {
	entered++
	ctx.SetParam(0, ctx.GetParam(0).(int)+1)
}

func valuesExit(ctx api.CallContext) {
	left++
	ctx.SetReturnVal(0, ctx.GetReturnVal(0).(int)-1)
}

func escapeEnter(ctx api.CallContext, a, b int) {
	entered++
	keep(ctx)
}

func escapeExit(ctx api.CallContext, sum int) {
	left++
	if data, ok := ctx.GetData().(*record); ok {
		total += data.first + sum
	}
}

//go:noinline
func keep(ctx api.CallContext) { ctx.SetData(shared) }

func skipEnter(ctx api.CallContext, a, b int) {
	entered++
	ctx.SetReturnVal(0, a+b)
	ctx.SetSkipCall(true)
}

func hookCallsExit(ctx api.CallContext, calls int) {
	ctx.SetReturnVal(0, entered+left)
}
