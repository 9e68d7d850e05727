#!/bin/bash
# The user's own -toolexec runs around each of go's tools and sees the arguments
# that go passes.
source "$(dirname "$0")"/common.sh

module example.com/app
echo 'package main; func work() {}; func main() { work() }' > main.go
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END
mkdir "my tools"
cat > "my tools/wrap" <<'END'
#!/bin/sh
echo "$1: $(basename "$2")" >> "$LOG"
shift
exec "$@"
END
chmod +x "my tools/wrap"
export LOG=$t/log

otel go build -toolexec "'$t/my tools/wrap' word" -o app .
prints ./app <<< "enter main work"
has log '^word: compile$'
has log '^word: link$'
