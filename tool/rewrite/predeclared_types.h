// Packages that give one of Go's predeclared types another meaning.
#pragma once

#include <vector>

#include "syntax/source_file.h"

namespace otel {

// Reports whether the package that these files make up declares bool, int,
// string or uintptr, or imports a package by such a name. These are the types
// that typed trampolines spell (trampoline.h).
bool hides_predeclared_types(const std::vector<SourceFile>& files);

}  // namespace otel
