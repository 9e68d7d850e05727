#!/bin/bash
# Symbolic links to directories, in circles and out of the project, match no
# pattern and cost a build nothing. A directory that replaces a link is found.
source "$(dirname "$0")"/common.sh

mkdir -p project/a/b out big
# The directory to which a link out of the project leads.
for i in {1..30}; do mkdir -p big/$i/{1..30}; done
for i in {1..12}; do ln -s .. big/$i/up; done
cd project
module example.com/app
cat > main.go <<'END'
package main

func work1() { println("one") }

func main() { work1() }
END
printf 'package b\n\nfunc Do() {}\n' > a/b/b.go
ln -s . self
ln -s . again
ln -s ../.. a/b/up
ln -s ../big big
ln -s nowhere broken
ln -s "$root" elsewhere
trace_hooks ../hooks
cat > ../rules.json <<'END'
[{"ImportPath": "main", "Function": "work.*", "OnEnter": "enter",
  "Path": "hooks"}]
END
find "$t" -type f -exec touch -d '1 minute ago' {} +
builds() {
  timeout 60 "$OTEL" --no-default-rules --rules ../rules.json \
    go build -o ../out/ ./... 2> ../log || { cat ../log; return 1; }
  ../out/app > ../printed 2>&1
}
builds
says ../printed 'enter main work1'
builds
# A plan depends on the project only.
size=$(du -cb "$OTELTOOL_CACHE"/records | tail -n 1 | cut -f 1)
[ "$size" -lt 10000000 ]

rm self
mkdir self
printf 'package main\n\nfunc work2() {}\n\nfunc main() { work2() }\n' > self/main.go
builds
prints ../out/self <<< 'enter main work2'
