#!/bin/bash
# Delve stops at a line of an instrumented function, shows its parameters, steps
# into the generated file and into the hook, and shows their source.
# Slow: compiles Delve.
source "$(dirname "$0")"/common.sh

(cd "$root"/test/tools/dlv && go build -o "$t"/dlv github.com/go-delve/delve/cmd/dlv)
# The module has a unique name, because all tests share the directory of debug
# copies.
module example.com/debugged
cat > main.go <<'END'
package main

import "fmt"

func work(n int, name string) (text string) {
	text = fmt.Sprint(name, n)
	return text
}

func main() {
	fmt.Println(work(42, "answer"))
}
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext, n int, name string) {
	ctx.SetData(n + 1)
}

func exit(ctx api.CallContext, text string) {
	ctx.SetReturnVal(0, text+"!")
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"}]
END
otel go build -gcflags='all=-N -l' -o app .
prints ./app <<'END'
answer42!
END

debug() {
  cat > script
  timeout 120 ./dlv exec ./app --allow-non-terminal-interactive \
    --check-go-version=false --init script > colours 2>&1 ||
    { cat colours; return 1; }
  sed 's/\x1b\[[0-9;]*m//g' colours > session
}
if ! debug <<< exit && grep -q 'not permitted' colours; then
  skip "processes cannot be traced here: $(tail -n 1 colours)"
fi

debug <<'END'
break main.go:6
continue
print n
print name
args
stack
exit
END
says session '> [Breakpoint 1] main.work() ./main.go:6'
says session '42'
says session '"answer"'
says session 'text = fmt.Sprint(name, n)'
has session 'main\.main'

# Steps from the function's first line through the trampoline into the hook.
debug <<'END'
break main.work
continue
step
stack
break example.com/hooks.enter
continue
args
list
up
list
exit
END
has session 'main\.OtelOnEnterTrampoline_work.*generated/example\.com/debugged/otel_main\.go:'
has session 'hooks\.go:[0-9]'
says session 'ctx.SetData(n + 1)'
says session 'n = 42'
has session 'otelHookEnter_work[0-9a-f]+\)\)\)\('
