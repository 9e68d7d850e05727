#!/bin/bash
# A compiler error in a file of a file rule names the user's file, even if the
# program has another name for it: in the standard library, and with -trimpath.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "container/list"

func main() { list.New() }
END
mkdir added
printf 'package list\n\nfunc (l *List) Hidden() string { return l.len }\n' > added/hidden.go
for package in container/list main; do
  rules <<END
[{"ImportPath": "$package", "FileName": "hidden.go", "Path": "added"}]
END
  for flag in '' -trimpath; do
    not otel go build -o app $flag . 2> log
    has log '(^|/)added/hidden\.go:3:[0-9]+: '
    lacks log 'otel_file'
    [ ! -e app ]
  done
  sed -i 's/(l \*List) //; s/l\.len/1/; s/package list/package main/' added/hidden.go
done

# A program with such a file contains no path of this machine.
printf 'package main\n\nfunc init() { println("added") }\n' > added/hidden.go
otel go build -trimpath -o app .
./app > out 2>&1
says out added
not grep -qaF "$t" app
