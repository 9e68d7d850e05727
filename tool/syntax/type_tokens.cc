// See type_tokens.h.
#include "syntax/type_tokens.h"

#include <algorithm>

namespace otel {

static TokenKind kind_at(const SourceFile& file, uint32_t at, uint32_t end) {
  return at < end ? file.tokens[at].kind : TokenKind::kEof;
}

static bool starts_type(TokenKind kind) {
  switch (kind) {
    case TokenKind::kIdent:
    case TokenKind::kLParen:
    case TokenKind::kLBrack:
    case TokenKind::kMul:
    case TokenKind::kArrow:
    case TokenKind::kMap:
    case TokenKind::kChan:
    case TokenKind::kFunc:
    case TokenKind::kStruct:
    case TokenKind::kInterface:
      return true;
    default:
      return false;
  }
}

// Returns the index after `T`, `p.T` or `T[int]`.
static uint32_t skip_name(const SourceFile& file, uint32_t at, uint32_t end) {
  at++;
  if (kind_at(file, at, end) == TokenKind::kPeriod) {
    at += 2;
  }
  return kind_at(file, at, end) == TokenKind::kLBrack
             ? matching_bracket(file, at) + 1
             : at;
}

// Returns the index after a prefix of an element type ("*", "[]", "[5]",
// "map[K]", "chan<-"), or `at` if there is none.
static uint32_t skip_prefix(const SourceFile& file, uint32_t at, uint32_t end) {
  switch (kind_at(file, at, end)) {
    case TokenKind::kMul:
    case TokenKind::kArrow:
      return at + 1;
    case TokenKind::kChan:
      return kind_at(file, at + 1, end) == TokenKind::kArrow ? at + 2 : at + 1;
    case TokenKind::kLBrack:
      return matching_bracket(file, at) + 1;
    case TokenKind::kMap:
      return kind_at(file, at + 1, end) == TokenKind::kLBrack
                 ? matching_bracket(file, at + 1) + 1
                 : at;
    default:
      return at;
  }
}

// Returns the index after a type without a prefix, or `at` if there is no type.
// Sets `more` if another type that belongs to it follows, the result of a func
// type.
static uint32_t skip_operand(const SourceFile& file, uint32_t at, uint32_t end,
                             bool& more) {
  more = false;
  switch (kind_at(file, at, end)) {
    case TokenKind::kIdent:
      return skip_name(file, at, end);
    case TokenKind::kLParen:
      return matching_bracket(file, at) + 1;
    case TokenKind::kStruct:
    case TokenKind::kInterface:
      return kind_at(file, at + 1, end) == TokenKind::kLBrace
                 ? matching_bracket(file, at + 1) + 1
                 : at;
    case TokenKind::kFunc: {
      if (kind_at(file, at + 1, end) != TokenKind::kLParen) {
        return at;
      }
      uint32_t after = matching_bracket(file, at + 1) + 1;
      more = starts_type(kind_at(file, after, end));
      return after;
    }
    default:
      return at;
  }
}

uint32_t skip_type(const SourceFile& file, uint32_t at, uint32_t end) {
  uint32_t start = at;
  while (true) {
    uint32_t after = skip_prefix(file, at, end);
    if (after != at) {
      at = after;
      continue;
    }
    bool more = false;
    after = skip_operand(file, at, end, more);
    if (after == at || after > end) {
      return start;
    }
    if (!more) {
      return after;
    }
    at = after;
  }
}

std::vector<Span> split_tokens(const SourceFile& file, Span tokens,
                               TokenKind separator) {
  std::vector<Span> parts;
  uint32_t begin = tokens.begin;
  uint32_t at = begin;
  for (; at < tokens.end; at++) {
    TokenKind kind = file.tokens[at].kind;
    if (is_open_bracket(kind)) {
      at = matching_bracket(file, at);
    } else if (kind == separator) {
      if (at > begin) {
        parts.push_back(Span{begin, at});
      }
      begin = at + 1;
    }
  }
  if (tokens.end > begin) {
    parts.push_back(Span{begin, tokens.end});
  }
  return parts;
}

bool is_name_and_type(const SourceFile& file, uint32_t at, uint32_t end) {
  if (kind_at(file, at, end) != TokenKind::kIdent || at + 1 >= end) {
    return false;
  }
  TokenKind next = file.tokens[at + 1].kind;
  bool instance =
      next == TokenKind::kLBrack && matching_bracket(file, at + 1) == end - 1;
  return next != TokenKind::kPeriod && !instance;
}

std::vector<TypeTokens> split_parameters(const SourceFile& file, Span tokens) {
  std::vector<Span> entries = split_tokens(file, tokens, TokenKind::kComma);
  bool named = std::any_of(entries.begin(), entries.end(), [&](Span entry) {
    return is_name_and_type(file, entry.begin, entry.end);
  });
  std::vector<TypeTokens> out(entries.size());
  // From the end, because a name without a type has the type of the next entry.
  for (size_t i = entries.size(); i-- > 0;) {
    Span entry = entries[i];
    if (named && entry.end - entry.begin == 1 && i + 1 < entries.size()) {
      out[i] = out[i + 1];
      continue;
    }
    entry.begin += named ? 1 : 0;
    if (kind_at(file, entry.begin, entry.end) == TokenKind::kEllipsis) {
      entry.begin++;
      out[i].variadic = true;
    }
    out[i].type = entry;
  }
  return out;
}

}  // namespace otel
