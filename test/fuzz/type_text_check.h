// The promise of type_text, for the fuzzer and for test/oracle.
#pragma once

#include "syntax/lexer.h"

namespace otel {

// True if the type's text is one line that lexes to the type's tokens. Strings
// may be quoted in another way, automatic semicolons are spelled out.
inline bool type_text_agrees(const SourceFile& file, Span tokens) {
  std::string text = type_text(file, tokens);
  Result<SourceFile> again = lex(text, "type");
  if (!again || text.find('\n') != std::string::npos) {
    return false;
  }
  for (uint32_t i = tokens.begin; i < tokens.end; i++) {
    uint32_t j = i - tokens.begin;
    TokenKind kind = file.tokens[i].kind;
    bool may_differ = kind == TokenKind::kString || is_automatic(file, i);
    if (kind != again->tokens[j].kind ||
        (!may_differ && token_text(file, i) != token_text(*again, j))) {
      return false;
    }
  }
  return true;
}

}  // namespace otel
