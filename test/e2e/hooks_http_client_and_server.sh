#!/bin/bash
# Hooks that use net/http instrument both the client and the server of net/http.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
)

func main() {
	server := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprintf(w, "%s %s", r.Header.Get("X-Trace"), r.URL.Path)
		}))
	defer server.Close()
	response, err := http.Get(server.URL + "/path")
	if err != nil {
		panic(err)
	}
	text, _ := io.ReadAll(response.Body)
	fmt.Printf("%s, %s\n", text, response.Header.Get("X-Seen"))
}
END
hooks hooks <<'END'
package hooks

import (
	"net/http"

	"otel.example/pkg/api"
)

func onRoundTrip(ctx api.CallContext, t *http.Transport, r *http.Request) {
	r = r.Clone(r.Context())
	r.Header.Set("X-Trace", "traced")
	ctx.SetParam(1, r)
}

func onServe(ctx api.CallContext, handler any, w http.ResponseWriter,
	r *http.Request) {
	w.Header().Set("X-Seen", "seen "+r.Header.Get("X-Trace"))
}
END
rules <<'END'
[{"ImportPath": "net/http", "Function": "RoundTrip",
  "ReceiverType": "*Transport", "OnEnter": "onRoundTrip", "Path": "hooks"},
 {"ImportPath": "net/http", "Function": "ServeHTTP",
  "ReceiverType": "serverHandler", "OnEnter": "onServe", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
traced /path, seen traced
END
