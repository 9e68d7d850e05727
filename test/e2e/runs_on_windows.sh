#!/bin/bash
# With GOOS=windows, functions of every shape have hooks that see and change the
# same values as on this machine. Wine runs the programs.
# Slow: compiles for another system.
source "$(dirname "$0")"/common.sh

# Debian installs the 64-bit program outside of PATH.
wine=$(PATH=$PATH:/usr/lib/wine command -v wine64 wine | head -n 1) ||
  skip there is no wine
export GOOS=windows GOARCH=amd64 CGO_ENABLED=0
export WINEPREFIX=$t/prefix WINEDEBUG=-all
module example.com/plain
printf 'package main\n\nfunc main() { println("here") }\n' > main.go
go build -o plain.exe .

# Wine 8 lacks bcryptprimitives.dll, from which Go gets random numbers.
add_random_numbers() {
  cat > random.c <<'END'
#include <windows.h>
#include <ntsecapi.h>
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size) {
  return RtlGenRandom(data, (ULONG)size);
}
END
  x86_64-w64-mingw32-gcc -shared -o \
    prefix/drive_c/windows/system32/bcryptprimitives.dll random.c -ladvapi32
}
if ! "$wine" ./plain.exe 2> plain.err; then
  says plain.err 'bcryptprimitives.dll not found'
  command -v x86_64-w64-mingw32-gcc > /dev/null ||
    skip wine lacks bcryptprimitives.dll, and there is no mingw to make it
  add_random_numbers
  "$wine" ./plain.exe
fi

shapes_under "$wine"
http_trace_under "$wine"
# Wine's server writes into its directory when it ends.
PATH=$PATH:/usr/lib/wine wineserver -w
