// Finds `return` without values where the compiler would want some. The
// results of targets are given names, and with names such a return is legal:
// what the user's compiler refuses must not begin to compile.
#pragma once

#include "syntax/source_file.h"

namespace otel {

// True if the function has results, none of them named, and its body, function
// literals within it left out, has a return without values.
//
//   func f() int { return }               true
//   func f() int { g(func() { return }) … false
//   func f() (n int) { return }           false
bool has_bare_return(const SourceFile& file, const FuncDecl& func);

}  // namespace otel
