#!/bin/bash
# -buildmode=c-shared, c-archive and pie work with hooks.
# Slow: compiles the standard library for shared libraries.
source "$(dirname "$0")"/common.sh

command -v gcc > /dev/null || skip no C compiler
module example.com/app
cat > main.go <<'END'
package main

import "C"

//export Double
func Double(n int32) int32 { return double(n) }

func double(n int32) int32 { return 2 * n }

func main() { println(double(1)) }
END
mkdir c
cat > c/main.c <<'END'
#include <stdio.h>
#include "app.h"
int main(void) { printf("%d\n", Double(4)); return 0; }
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func exit(ctx api.CallContext, n int32) { ctx.SetReturnVal(0, n+1) }
END
rules <<'END'
[{"ImportPath": "main", "Function": "double", "OnExit": "exit",
  "Path": "hooks"}]
END

otel go build -buildmode=c-shared -o libapp.so .
mv libapp.h c/app.h
gcc c/main.c -o main ./libapp.so
prints ./main <<< 9
otel go build -buildmode=c-archive -o app.a .
gcc c/main.c -o main app.a -lpthread
prints ./main <<< 9
otel go build -buildmode=pie -o app .
./app 2> out
diff -u - out <<< 3
