// Finding one's way through the tokens of a type: where it ends, and the parts
// of lists. The parser has seen that brackets match; types inside function
// bodies it has not looked at, so nothing here relies on them being right.
#pragma once

#include <cstdint>
#include <vector>

#include "syntax/source_file.h"

namespace otel {

// The index after the type that starts at token `at`, or `at` if there is none
// that ends before `end`. `func` types end after their results.
uint32_t skip_type(const SourceFile& file, uint32_t at, uint32_t end);

// The parts of [begin, end) between separators that are not within brackets,
// without empty ones. Spans are of tokens.
std::vector<Span> split_tokens(const SourceFile& file, Span tokens,
                               TokenKind separator);

// One parameter of a parameter list inside a type.
struct TypeTokens {
  // Without the "..." of a variadic parameter.
  Span type;
  bool variadic = false;
};

// The parameters between two parentheses, one for each name: `a, b int` gives
// two.
std::vector<TypeTokens> split_parameters(const SourceFile& file, Span tokens);

// True if `at` and `at + 1` are the name of a field or parameter and the start
// of its type: `name T`. Not so in `T`, `p.T` and `T[int]`. `end` is where the
// entry ends.
bool is_name_and_type(const SourceFile& file, uint32_t at, uint32_t end);

}  // namespace otel
