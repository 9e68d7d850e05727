// See go_flags.h.
#include "args/go_flags.h"

#include <algorithm>

namespace otel {

// Short names for the table. The struct keeps them out of the namespace.
struct Table : GoVerbs {
  static constexpr GoFlagKind kBool = GoFlagKind::kBool;
  static constexpr GoFlagKind kLooseBool = GoFlagKind::kLooseBool;
  static constexpr GoFlagKind kValue = GoFlagKind::kValue;
  static constexpr GoFlagKind kPerPackage = GoFlagKind::kPerPackage;
  static constexpr bool kList = true;
  static constexpr bool kNoList = false;

#define OTEL_GO_FLAG(name, kind, verbs, list) \
  GoFlagInfo{name, kind, verbs, list},
  static constexpr GoFlagInfo kFlags[] = {
#include "args/go_flags.def"
  };
};

std::span<const GoFlagInfo> go_flag_table() {
  return Table::kFlags;
}

const GoFlagInfo* find_go_flag(std::string_view name, uint8_t verb) {
  uint8_t needed = verb;
  if (verb == GoVerbs::kTest && name.starts_with("test.")) {
    name.remove_prefix(5);
    needed |= GoVerbs::kToBinary;
  }
  std::span<const GoFlagInfo> table = go_flag_table();
  const auto* at =
      std::lower_bound(table.begin().base(), table.end().base(), name,
                       [](const GoFlagInfo& flag, std::string_view wanted) {
                         return flag.name < wanted;
                       });
  bool found = at != table.end().base() && at->name == name &&
               (at->verbs & needed) == needed;
  return found ? at : nullptr;
}

std::optional<GoFlagWord> split_go_flag(std::string_view word) {
  if (word.size() < 2 || word[0] != '-') {
    return std::nullopt;
  }
  word.remove_prefix(word[1] == '-' ? 2 : 1);
  if (word.empty() || word[0] == '-' || word[0] == '=') {
    return std::nullopt;
  }
  size_t equals = word.find('=');
  if (equals == std::string_view::npos) {
    return GoFlagWord{word, std::nullopt};
  }
  return GoFlagWord{word.substr(0, equals), word.substr(equals + 1)};
}

}  // namespace otel
