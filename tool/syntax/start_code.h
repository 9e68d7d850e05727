// What of a file runs when its package is initialised.
#pragma once

#include "syntax/source_file.h"

namespace otel {

// Whether functions may be called before main begins: there is an init
// function, or a package variable whose initial value has a call in it, or what
// looks like one (https://go.dev/ref/spec#Package_initialization).
bool calls_at_start(const SourceFile& file);

}  // namespace otel
