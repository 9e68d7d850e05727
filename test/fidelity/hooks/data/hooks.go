// Package hooks has hooks that read every value and write it back.
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext) {
	for i := 0; i < ctx.NumParams(); i++ {
		ctx.SetParam(i, ctx.GetParam(i))
	}
}

func exit(ctx api.CallContext) {
	for i := 0; i < ctx.NumReturnVals(); i++ {
		ctx.SetReturnVal(i, ctx.GetReturnVal(i))
	}
}
