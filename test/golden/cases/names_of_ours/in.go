package golden

type otelCallContext int

var nil, false, true, recover = 1, 2, 3, 4

func panic(len int, any string) (error int) { return len + nil + false + true + recover }

type CallContext interface{ SetSkipCall(bool) }

func otelNoEscape(otelWord, otelT0 CallContext) (otelHookEnter_x, otelSkip CallContext) { return otelWord, otelT0 }
