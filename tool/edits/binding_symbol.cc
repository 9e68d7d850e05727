// See binding_symbol.h.
#include "edits/binding_symbol.h"

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"

namespace otel {

std::string binding_symbol(const std::vector<HookBinding>& bindings) {
  std::string all;
  for (const HookBinding& binding : bindings) {
    all += fmt::format("{} {} {}\n", binding.symbol, binding.function,
                       binding.after_enter);
  }
  return "otel.bind_" + hex64(hash64(all));
}

}  // namespace otel
