// See go_flag_value.h.
#include "args/go_flag_value.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "args/per_package_flag.h"

namespace otel {

std::optional<bool> parse_go_bool(std::string_view text) {
  static constexpr std::string_view kTrue[] = {"1",    "t",    "T",
                                               "TRUE", "true", "True"};
  static constexpr std::string_view kFalse[] = {"0",     "f",     "F",
                                                "FALSE", "false", "False"};
  if (std::ranges::find(kTrue, text) != std::end(kTrue)) {
    return true;
  }
  if (std::ranges::find(kFalse, text) != std::end(kFalse)) {
    return false;
  }
  return std::nullopt;
}

static Status check_value(const GoFlagInfo& info, std::string_view value) {
  if (info.name == "C") {
    return fail("-C flag must be first flag on command line");
  }
  if (info.kind == GoFlagKind::kBool && !parse_go_bool(value)) {
    return fail(
        fmt::format("invalid boolean value \"{}\" for -{}", value, info.name),
        "use true or false");
  }
  if (info.kind == GoFlagKind::kPerPackage) {
    Status valid = check_per_package_flag(value);
    if (!valid) {
      return std::unexpected(std::move(valid).error().with_context(
          fmt::format("invalid value \"{}\" for flag -{}", value, info.name)));
    }
  }
  return {};
}

Result<GoFlag> make_go_flag(const GoFlagInfo& info,
                            std::optional<std::string_view> value) {
  GoFlag flag;
  flag.name = info.name;
  flag.boolean = info.stands_alone();
  if (!value && !flag.boolean) {
    return fail(fmt::format("flag needs an argument: -{}", info.name));
  }
  flag.value = value.value_or("true");
  TRY(check_value(info, flag.value));
  return flag;
}

Result<GoFlag> take_go_flag(const std::vector<std::string>& words, size_t& at,
                            const GoFlagWord& word, const GoFlagInfo& info) {
  at++;
  std::optional<std::string_view> value = word.value;
  if (!value && !info.stands_alone() && at < words.size()) {
    value = words[at++];
  }
  return make_go_flag(info, value);
}

}  // namespace otel
