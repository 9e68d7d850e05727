#!/bin/bash
# A rule that names a missing function, receiver or package member, or whose
# pattern matches nothing, is an error, because it would do nothing.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "strings"

type Server struct{}

func (s *Server) serve() {}

func work() {}

func main() { work(); new(Server).serve(); strings.ToUpper("") }
END
trace_hooks hooks
rule() {
  rules <<END
[{"ImportPath": "$1", "Function": "$2", "ReceiverType": "$3",
  "OnEnter": "enter", "Path": "hooks"}]
END
  sed -i 's/, "ReceiverType": ""//' otel.rules.json
}

rule main wor ""
refuses otel.rules.json:1: wor 'did you mean' work
rule main serve Server
refuses otel.rules.json:1: serve Server
rule main work '*Server'
refuses otel.rules.json:1: work Server
rule main 'nothing|none' ""
refuses otel.rules.json:1: 'nothing|none'
rule strings ToUper ""
refuses otel.rules.json:1: ToUper 'did you mean' ToUpper
