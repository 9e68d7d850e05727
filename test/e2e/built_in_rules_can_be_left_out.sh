#!/bin/bash
# The built-in rules apply unless --disable names their set or
# --no-default-rules turns off all of them.
# Slow: compiles net/http with several sets of rules.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
)

func main() {
	server := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			io.WriteString(w, "trace "+r.Header.Get("Traceparent"))
		}))
	defer server.Close()
	response, err := http.Get(server.URL)
	if err != nil {
		panic(err)
	}
	io.Copy(os.Stdout, response.Body)
}
END

"$OTEL" go build -o app .
./app > out
has out '^trace 00-[0-9a-f]{32}-[0-9a-f]{16}-01$'

"$OTEL" --disable nethttp go build -o app .
./app > out
has out '^trace $'

"$OTEL" --no-default-rules go build -o app .
./app > out
has out '^trace $'

not "$OTEL" --disable nethtp go build -o app . 2> err
says err nethtp
says err nethttp
