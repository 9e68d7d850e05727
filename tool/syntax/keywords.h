// Recognizes keywords with one table look-up and one comparison per name. It is
// inline because the lexer does this for every name.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "syntax/token.h"

namespace otel {

inline constexpr size_t kMinKeyword = 2;
inline constexpr size_t kMaxKeyword = 11;

// KeywordSlot is a slot of the table. An empty slot has size 0, which no name
// has.
struct KeywordSlot {
  char text[kMaxKeyword + 1] = {};
  uint8_t size = 0;
  TokenKind kind = TokenKind::kIdent;
};

// Returns the slot of a word. Each keyword has a slot of its own; keyword_table
// does not compile otherwise. The factors were found by search. Another keyword
// may need other factors.
constexpr size_t keyword_slot(const char* word, size_t size) {
  return (static_cast<uint8_t>(word[0]) + 4u * static_cast<uint8_t>(word[1]) +
          6u * size) %
         64;
}

consteval std::array<KeywordSlot, 64> keyword_table() {
  struct Named {
    TokenKind kind;
    std::string_view text;
  };
  constexpr Named kKinds[] = {
#define OTEL_TOKEN(name, text) {TokenKind::name, text},
#include "syntax/token_kind.def"
#undef OTEL_TOKEN
  };
  std::array<KeywordSlot, 64> table{};
  for (const Named& named : kKinds) {
    if (!is_keyword(named.kind)) {
      continue;
    }
    KeywordSlot& slot =
        table[keyword_slot(named.text.data(), named.text.size())];
    if (slot.size != 0) {
      // Two keywords in one slot. This call is no constant expression, so the
      // table does not compile.
      __builtin_abort();
    }
    named.text.copy(slot.text, named.text.size());
    slot.size = static_cast<uint8_t>(named.text.size());
    slot.kind = named.kind;
  }
  return table;
}

inline constexpr std::array<KeywordSlot, 64> kKeywords = keyword_table();

// Returns the kind of a keyword, or kIdent for any other word.
inline TokenKind keyword_or_ident(std::string_view word) {
  if (word.size() < kMinKeyword || word.size() > kMaxKeyword) {
    return TokenKind::kIdent;
  }
  const KeywordSlot& slot = kKeywords[keyword_slot(word.data(), word.size())];
  // Size and first letter nearly always decide, in one branch.
  if ((slot.size ^ word.size()) | (slot.text[0] ^ word[0])) {
    return TokenKind::kIdent;
  }
  bool same = std::memcmp(slot.text, word.data(), word.size()) == 0;
  return same ? slot.kind : TokenKind::kIdent;
}

}  // namespace otel
