// See token.h.
#include "syntax/token.h"

#include <cstddef>

namespace otel {

static constexpr std::string_view kKindTexts[] = {
#define OTEL_TOKEN(name, text) text,
#include "syntax/token_kind.def"
#undef OTEL_TOKEN
};

std::string_view kind_text(TokenKind kind) {
  return kKindTexts[static_cast<size_t>(kind)];
}

}  // namespace otel
