// Tokens have 8 bytes each and are in one vector. Each opening bracket stores
// the distance to the closing one, so that a function body is skipped in one
// step.
//
// Example: `f(x)` + newline lexes to
//   0 kIdent 0  | 1 kLParen 1 (match 3) | 2 kIdent 2 | 3 kRParen 3 (match 1)
//   4 kSemicolon 4 (automatic)          | 5 kEof
#pragma once

#include <cstdint>
#include <string_view>

namespace otel {

// The names of kinds are those of go/token, where it has them.
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
  // Brackets: the distance in tokens to the partner. Other tokens: the length
  // in bytes; 0 for an automatic semicolon and for kEof. The lexer refuses a
  // file in which this does not fit. matching_bracket() and token_end() of
  // source_file.h read it.
  uint32_t extra : 24;
};

static_assert(sizeof(Token) == 8);

// The largest value of Token::extra.
inline constexpr uint32_t kMaxExtra = (1u << 24) - 1;

// Returns the spelling of a kind that has only one ("func", "<-"), otherwise a
// word for it ("name", "end of file").
std::string_view kind_text(TokenKind kind);

constexpr bool is_open_bracket(TokenKind kind) {
  return kind >= TokenKind::kLParen && kind <= TokenKind::kLBrace;
}
constexpr bool is_close_bracket(TokenKind kind) {
  return kind >= TokenKind::kRParen && kind <= TokenKind::kRBrace;
}
constexpr bool is_keyword(TokenKind kind) {
  return kind >= TokenKind::kBreak;
}
// Reports whether the token is a name, number, rune or string.
constexpr bool is_literal(TokenKind kind) {
  return kind >= TokenKind::kIdent && kind <= TokenKind::kString;
}

}  // namespace otel
