// One flag of the go command line with its value: package flag of Go, for the
// flags that go_flags.def lists.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "args/go_command.h"
#include "args/go_flags.h"
#include "base/error.h"

namespace otel {

// A truth value as strconv.ParseBool reads it; nullopt if it is none.
std::optional<bool> parse_go_bool(std::string_view text);

// The flag with its value, if it has one. Fails, with go's words, if it needs
// one and has none, or if go refuses the value.
Result<GoFlag> make_go_flag(const GoFlagInfo& info,
                            std::optional<std::string_view> value);

// Takes the flag at words[at], which `word` is taken apart, and the next word
// if that is its value. Moves `at` behind them.
Result<GoFlag> take_go_flag(const std::vector<std::string>& words, size_t& at,
                            const GoFlagWord& word, const GoFlagInfo& info);

}  // namespace otel
