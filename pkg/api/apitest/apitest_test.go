package apitest

import (
	"errors"
	"testing"
)

func TestContext(t *testing.T) {
	count, name := 1, "a"
	var err error
	ctx := New("p", "F").Params(&count, &name).Results(&err)

	ctx.SetParam(0, 5)
	ctx.SetReturnVal(0, errors.New("refused"))
	ctx.SetSkipCall(true)
	ctx.SetData(7)
	ctx.SetKeyData("k", nil)

	if count != 5 || ctx.GetParam(0) != 5 || ctx.GetParam(1) != "a" {
		t.Errorf("parameters %v, %v", ctx.GetParam(0), ctx.GetParam(1))
	}
	if err == nil || ctx.GetReturnVal(0) != err || !ctx.IsSkipCall() {
		t.Errorf("result %v, skip %v", err, ctx.IsSkipCall())
	}
	if ctx.GetData() != 7 || !ctx.HasKeyData("k") || ctx.HasKeyData("l") {
		t.Error("data was not kept")
	}
	if ctx.NumParams() != 2 || ctx.NumReturnVals() != 1 {
		t.Error("counts are wrong")
	}
	if ctx.GetPackageName() != "p" || ctx.GetFuncName() != "F" {
		t.Error("names are wrong")
	}
}

func TestMistakesPanic(t *testing.T) {
	count := 1
	ctx := New("p", "F").Params(&count)
	for name, f := range map[string]func(){
		"index":  func() { ctx.GetParam(1) },
		"result": func() { ctx.SetReturnVal(0, 1) },
		"type":   func() { ctx.SetParam(0, "x") },
		"value":  func() { New("p", "F").Params(3) },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: no panic", name)
				}
			}()
			f()
		}()
	}
}
