#!/bin/bash
# A changed hook compiles only the hook package and its importer, main. A new
# rule for a package compiles only that package and its dependents.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir a b
for name in a b; do
  cat > $name/$name.go <<END
package $name

func Do() {}
END
done
cat > main.go <<'END'
package main

import (
	"example.com/app/a"
	"example.com/app/b"
)

func main() {
	a.Do()
	b.Do()
}
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "example.com/app/a", "Function": "Do", "OnEnter": "enter",
  "Path": "hooks"}]
END
otel go build -o app .

sed -i 's/"enter"/"entered"/' hooks/hooks.go
otel go build -x -o app . 2> x
compiled x > packages
diff -u - <(grep -vx main packages) <<< example.com/hooks
prints ./app <<< "entered example.com/app/a Do"

rules <<'END'
[{"ImportPath": "example.com/app/*", "Function": "D.", "OnEnter": "enter",
  "Path": "hooks"}]
END
otel go build -x -o app . 2> x
compiled x > packages
has packages '^example.com/app/b$'
lacks packages '^(fmt|strings|runtime|otel.example/pkg/api)$'
prints ./app <<'END'
entered example.com/app/a Do
entered example.com/app/b Do
END

sed -i 's/{}/{ println() }/' b/b.go
otel go build -x -o app . 2> x
compiled x > packages
diff -u - <(grep -vx main packages) <<< example.com/app/b

# The place of a rule in the file makes no difference.
sed -i '1i\ ' otel.rules.json
otel go build -x -o app . 2> x
compiled x > packages
diff -u packages /dev/null
