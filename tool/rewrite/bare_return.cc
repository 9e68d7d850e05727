// See bare_return.h.
#include "rewrite/bare_return.h"

namespace otel {

static TokenKind kind_at(const SourceFile& file, uint32_t token) {
  return file.tokens[token].kind;
}

// The token behind the result type that begins here, if one does. Types are
// not parsed: whatever can be part of one is stepped over.
static uint32_t after_result(const SourceFile& file, uint32_t token) {
  if (kind_at(file, token) == TokenKind::kLParen) {
    return matching_bracket(file, token) + 1;
  }
  for (;; token++) {
    switch (kind_at(file, token)) {
      case TokenKind::kIdent:
      case TokenKind::kPeriod:
      case TokenKind::kMul:
      case TokenKind::kArrow:
      case TokenKind::kChan:
      case TokenKind::kMap:
      case TokenKind::kFunc:
        break;
      case TokenKind::kStruct:
      case TokenKind::kInterface:
        // Their braces.
        token++;
        [[fallthrough]];
      case TokenKind::kLBrack:
      case TokenKind::kLParen:
        token = matching_bracket(file, token);
        break;
      default:
        return token;
    }
  }
}

// The token behind the function literal or function type whose `func` is at
// `token`. Behind a type may stand a composite literal's brace (`[]func(){f}`):
// what that holds is in literals of its own.
static uint32_t after_func(const SourceFile& file, uint32_t token) {
  uint32_t after = after_result(file, matching_bracket(file, token + 1) + 1);
  return kind_at(file, after) == TokenKind::kLBrace
             ? matching_bracket(file, after) + 1
             : after;
}

static bool ends_statement(TokenKind kind) {
  return kind == TokenKind::kSemicolon || kind == TokenKind::kRBrace;
}

bool has_bare_return(const SourceFile& file, const FuncDecl& func) {
  if (func.results.empty() || !func.results[0].name.empty()) {
    return false;
  }
  uint32_t token = func.body_tokens.begin;
  while (token < func.body_tokens.end) {
    TokenKind kind = kind_at(file, token);
    if (kind == TokenKind::kReturn &&
        ends_statement(kind_at(file, token + 1))) {
      return true;
    }
    bool nested = kind == TokenKind::kFunc &&
                  kind_at(file, token + 1) == TokenKind::kLParen;
    token = nested ? after_func(file, token) : token + 1;
  }
  return false;
}

}  // namespace otel
