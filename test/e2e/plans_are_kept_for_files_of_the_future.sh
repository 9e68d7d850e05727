#!/bin/bash
# A file with a modification time in the future, from a machine whose clock is
# ahead, does not make every build plan again. An edit of the file is noticed.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'EOF'
package main

func work() { println("work") }

func main() { work() }
EOF
trace_hooks hooks
rules <<'EOF'
[{"ImportPath": "main", "Function": "work.*", "OnEnter": "enter",
  "Path": "hooks"}]
EOF

# A wrapper of go that records its arguments.
real=$(command -v go)
mkdir bin
printf '#!/bin/sh\necho "$1" >> %s/asked\nexec %s "$@"\n' "$t" "$real" > bin/go
chmod +x bin/go
PATH=$t/bin:$PATH
builds() {
  : > asked
  otel go build -o app . 2> log
  ./app > out 2>&1
}

touch -d '+1 year' main.go
builds
builds
lacks asked list

sed -i 's/work()/work2()/' main.go
touch -d '+1 year' main.go
builds
says out 'enter main work2'
