// See trampoline_names.h.
#include "rewrite/trampoline_names.h"

#include <fmt/format.h>

#include "rewrite/name_prefix.h"

namespace otel {

TrampolineNames::TrampolineNames(const TrampolineInput& input)
    : prefix_(input.prefix),
      shared_suffix_(input.signature.name + input.injection.id),
      suffix_(input.ordinal == 0
                  ? shared_suffix_
                  : fmt::format("{}_{}", shared_suffix_, input.ordinal)) {}

std::string TrampolineNames::call_info() const {
  return fmt::format("{}Call_{}", prefix_, suffix_);
}

std::string TrampolineNames::exported(std::string_view what) const {
  return fmt::format("{}{}_{}", otel::exported(prefix_), what, suffix_);
}

// Nothing else in the function has the id, so these need no other prefix.
std::string TrampolineNames::local(std::string_view what) const {
  return fmt::format("otel{}_{}", what, suffix_);
}

std::string TrampolineNames::shared(std::string_view what) const {
  return fmt::format("{}{}_{}", prefix_, what, shared_suffix_);
}

}  // namespace otel
