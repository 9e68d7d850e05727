// The parser turns Go source into a SourceFile, the declarations of a file.
#pragma once

#include <string_view>

#include "base/error.h"
#include "syntax/source_file.h"

namespace otel {

// Parses one file. `source` must outlive the result. `name` is the name of the
// file in messages.
//
// An error means that go/parser reports an error too, that the file has 4 GiB
// or more, or that a declaration is nested deeper than kMaxNesting
// (parser_impl.h). Callers leave such a file to the compiler, so that the user
// reads the compiler's own message. Function bodies are checked only for
// balanced brackets and lexical errors: a file with a syntax error inside a
// body parses here.
Result<SourceFile> parse_file(std::string_view source, std::string_view name);

// Parses the package clause and the import declarations only.
Result<SourceFile> parse_imports(std::string_view source,
                                 std::string_view name);

}  // namespace otel
