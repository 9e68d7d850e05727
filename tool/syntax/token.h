// Tokens: 8 bytes each, in one vector. Each opening bracket knows its closing
// one, so a function body is skipped in one step.
//
// Example: `f(x)` + newline lexes to
//   0 kIdent 0  | 1 kLParen 1 (match 3) | 2 kIdent 2 | 3 kRParen 3 (match 1)
//   4 kSemicolon 4 (automatic)          | 5 kEof
#pragma once

#include <cstdint>

namespace otel {

// Names of kinds are those of go/token where it has them.
enum class TokenKind : uint8_t {
#define OTEL_TOKEN(name, text) name,
#include "syntax/token_kind.def"
#undef OTEL_TOKEN
};

struct Token {
  // Of the first byte. An automatic semicolon stands at the newline (or end of
  // file) that caused it.
  uint32_t offset;
  TokenKind kind;
  // Brackets: the distance in tokens to the partner, in 24 bits (0: further
  // than that, see Tokens::match). Other tokens: the length in bytes (0: 2^24 or more).
  uint32_t extra : 24;
};

static_assert(sizeof(Token) == 8);

}  // namespace otel
