// Functions that find the end of a type and the parts of lists in tokens. They
// rely on matching brackets only and not on correct types, because the parser
// does not check the types in function bodies.
#pragma once

#include <cstdint>
#include <vector>

#include "syntax/source_file.h"

namespace otel {

// Returns the index after the type that starts at token `at`, or `at` if no
// type that ends at or before `end` starts there. A func type ends after its
// results.
uint32_t skip_type(const SourceFile& file, uint32_t at, uint32_t end);

// Returns the parts of a token range between the separators outside of
// brackets, without empty parts. All spans are of tokens.
std::vector<Span> split_tokens(const SourceFile& file, Span tokens,
                               TokenKind separator);

// TypeTokens is a parameter of a parameter list inside of a type.
struct TypeTokens {
  // The tokens of the type, without the "..." of a variadic parameter.
  Span type;
  bool variadic = false;
};

// Returns the parameters between two parentheses, one for each name: two for
// `a, b int`.
std::vector<TypeTokens> split_parameters(const SourceFile& file, Span tokens);

// Reports whether the tokens `at` and `at + 1` are the name of a field or
// parameter and the start of its type, as in `name T` and unlike in `T`, `p.T`
// and `T[int]`. `end` is the end of the entry.
bool is_name_and_type(const SourceFile& file, uint32_t at, uint32_t end);

}  // namespace otel
