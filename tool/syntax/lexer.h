// The lexer turns Go source into tokens and matches the brackets.
//
// Example (an automatic semicolon is shown as its newline):
//
//   package p                      package  p  \n
//                                  func  Add  (  a  ,  b  int  )  int  {
//   //go:noinline                  return  a  +  b  \n
//   func Add(a, b int) int {       }  \n  EOF
//     return a + b // sum
//   }                              line_starts  0 10 11 25 51 72 74
//                                  directives   "//go:noinline"
//
// The "{" stores that its "}" is 6 tokens away, so the parser skips the body of
// Add in one step. Comments are not tokens. Directives (//line, //go:noinline)
// are in lists of their own.
//
// The lexer reports an error exactly where go/scanner does, and also for
// brackets that do not match, files of 4 GiB, tokens of 16 MiB, and brackets
// with 16 million tokens between them.
#pragma once

#include <string_view>

#include "base/error.h"
#include "syntax/source_file.h"

namespace otel {

enum class LexExtent {
  kWholeFile,
  // Stops, with kEof, before the first const, func, type or var outside of
  // brackets. The package clause and the imports end there at the latest.
  kImports,
};

// Fills the lexical part of a SourceFile: tokens, directives, line_directives
// and line_starts. `source` must outlive the result. It need not end in NUL,
// and no byte outside of it is read. `name` is the name of the file in
// messages.
Result<SourceFile> lex(std::string_view source, std::string_view name,
                       LexExtent extent = LexExtent::kWholeFile);

}  // namespace otel
