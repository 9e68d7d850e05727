#!/bin/bash
# A function of a third-party module has hooks whose signatures use types of
# that module.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"fmt"

	"github.com/google/uuid"
)

func main() {
	id, err := uuid.Parse("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
	fmt.Println(id.Version(), err)
	_, err = uuid.Parse("nonsense")
	fmt.Println(err)
}
END
go get github.com/google/uuid@v1.6.0 2> /dev/null
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"github.com/google/uuid"
	"otel.example/pkg/api"
)

func onEnter(ctx api.CallContext, text string) { fmt.Println("parse", text) }

func onExit(ctx api.CallContext, id uuid.UUID, err error) {
	fmt.Println("parsed", id, err != nil)
}
END
(cd hooks && go get github.com/google/uuid@v1.6.0 2> /dev/null)
rules <<'END'
[{"ImportPath": "github.com/google/uuid", "Function": "Parse",
  "OnEnter": "onEnter", "OnExit": "onExit", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
parse 6ba7b810-9dad-11d1-80b4-00c04fd430c8
parsed 6ba7b810-9dad-11d1-80b4-00c04fd430c8 false
VERSION_1 <nil>
parse nonsense
parsed 00000000-0000-0000-0000-000000000000 true
invalid UUID length: 8
END
