package semrpc

import (
	"fmt"
	"testing"
)

func TestServerOfTarget(t *testing.T) {
	for target, want := range map[string]string{
		"localhost:50051":               "localhost:50051",
		"dns:///shop.example:443":       "shop.example:443",
		"dns://1.1.1.1/shop.example:80": "shop.example:80",
		"dns:shop.example:80":           "shop.example:80",
		"passthrough:///[::1]:7":        "[::1]:7",
		"unix:///run/shop.sock":         "/run/shop.sock",
		"unix:shop.sock":                "shop.sock",
		"":                              "",
	} {
		if got := ServerOfTarget(target); got != want {
			t.Errorf("%s: %q", target, got)
		}
	}
}

func TestCall(t *testing.T) {
	for want, call := range map[string]Call{
		"a.B/C [rpc.system.name=grpc rpc.method=a.B/C server.address=h " +
			"server.port=7]": {"grpc", "a.B/C", "", "h:7"},
		"grpc [rpc.system.name=grpc rpc.method=_OTHER " +
			"rpc.method_original=x/y server.address=/s]": {"grpc", "", "x/y",
			"/s"},
	} {
		text := call.Name() + " ["
		for i, a := range call.Attributes() {
			if i > 0 {
				text += " "
			}
			text += fmt.Sprint(a.Key, "=", a.Value.AsInterface())
		}
		if text += "]"; text != want {
			t.Errorf("%s, want %s", text, want)
		}
	}
}
