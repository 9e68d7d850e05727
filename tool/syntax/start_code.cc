// See start_code.h.
#include "syntax/start_code.h"

#include <algorithm>

namespace otel {

static bool is_init(const SourceFile& file, const FuncDecl& func) {
  return !func.has_receiver && file.text(func.name) == "init";
}

static bool has_call(const SourceFile& file, Span tokens) {
  return std::any_of(
      file.tokens.begin() + tokens.begin, file.tokens.begin() + tokens.end,
      [](const Token& token) { return token.kind == TokenKind::kLParen; });
}

bool calls_at_start(const SourceFile& file) {
  return std::ranges::any_of(
             file.funcs,
             [&](const FuncDecl& func) { return is_init(file, func); }) ||
         std::ranges::any_of(file.values, [&](const ValueDecl& value) {
           return has_call(file, value.value_tokens);
         });
}

}  // namespace otel
