// The lexer: Go source in, tokens out, with brackets matched on the way.
//
// Example (an automatic semicolon is drawn as its newline):
//
//   package p                      package  p  \n
//                                  func  Add  (  a  ,  b  int  )  int  {
//   //go:noinline                  return  a  +  b  \n
//   func Add(a, b int) int {       }  \n  EOF
//     return a + b // sum
//   }                              line_starts  0 10 11 25 51 72 74
//                                  directives   "//go:noinline"
//
// The "{" knows that its "}" is 6 tokens away, so the parser steps over the
// body of Add without looking at it. Comments are no tokens: those that mean
// something (//line, //go:noinline) are listed apart.
//
// Verdicts are those of go/scanner: what it reports as an error is an error
// here, and nothing else but brackets that do not match and files of 4 GiB.
#pragma once

#include <string_view>

#include "base/error.h"
#include "syntax/source_file.h"

namespace otel {

enum class LexExtent {
  kWholeFile,
  // Stops (with kEof) before the first const, func, type or var outside
  // brackets: package clause and imports end there at the latest.
  kImports,
};

// Fills the lexical part of a SourceFile: tokens, far_extras, directives,
// line_directives and line_starts. `source` must outlive the result; it need
// not be NUL-terminated, and no byte outside it is read. `name` is used in
// messages only.
Result<SourceFile> lex(std::string_view source, std::string_view name,
                       LexExtent extent = LexExtent::kWholeFile);

}  // namespace otel
