#!/bin/bash
# A file rule adds a file to a package. With Replace, the file takes the place
# of the package's file of the same name.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir store files
cat > main.go <<'END'
package main

import (
	"fmt"

	"example.com/app/store"
)

func main() { fmt.Println(store.Name(), store.Size()) }
END
cat > store/store.go <<'END'
package store

import "strings"

var Extra = ""

func Name() string { return strings.ToLower("STORE") + Extra }
END
cat > store/size.go <<'END'
package store

func Size() int { return 1 }
END
cat > files/extra.go <<'END'
package store

import "strings"

func init() { Extra = strings.Repeat("!", 3) }
END
cat > files/size.go <<'END'
package store

func Size() int { return 100 }
END
rules <<'END'
[{"ImportPath": "example.com/app/store", "FileName": "extra.go",
  "Path": "files"},
 {"ImportPath": "example.com/app/store", "FileName": "size.go",
  "Replace": true, "Path": "./files"}]
END

otel go build -o app .
prints ./app <<< 'store!!! 100'
otel go build -cover -coverpkg=./... -o covered .
mkdir data
GOCOVERDIR=data prints ./covered <<< 'store!!! 100'
go tool covdata textfmt -i=data -o=profile
has profile 'store/size.go:3.17,3.29 1 0$'
has profile 'store/store.go:.* 1$'
go build -o app .
prints ./app <<< 'store 1'
