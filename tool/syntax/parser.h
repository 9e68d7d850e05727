// The declaration parser: Go source in, SourceFile out.
#pragma once

#include <string_view>

#include "base/error.h"
#include "syntax/source_file.h"

namespace otel {

// Parses one file. `source` must outlive the result. `name` is used in
// messages only.
//
// An error means that go/parser refuses the file too (or that the file is
// 4 GiB or larger, or has a declaration nested deeper than kMaxNesting of
// parser_impl.h); callers then leave the file to the compiler, so that the
// user reads the compiler's own message. Bodies are only checked for balanced
// brackets and lexical errors: a file with a syntax error inside a function
// body parses here.
Result<SourceFile> parse_file(std::string_view source, std::string_view name);

// As parse_file, but stops after the import declarations.
Result<SourceFile> parse_imports(std::string_view source,
                                 std::string_view name);

}  // namespace otel
