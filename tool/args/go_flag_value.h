// Reads one flag of the go command line with its value, as package flag of Go
// does, for the flags that go_flags.def lists.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "args/go_command.h"
#include "args/go_flags.h"
#include "base/error.h"

namespace otel {

// Returns the value of a boolean as strconv.ParseBool reads it, or nullopt if
// the text is not a boolean.
std::optional<bool> parse_go_bool(std::string_view text);

// Returns a flag with this value; nullopt means that the flag stands alone.
// Errors, with go's messages: the flag needs a value and has none, or go
// rejects the value.
Result<GoFlag> make_go_flag(const GoFlagInfo& info,
                            std::optional<std::string_view> value);

// Reads the flag at words[at], and the next word if that is its value. Moves
// `at` past both. `word` is words[at] as split_go_flag returns it. Errors: as
// for make_go_flag.
Result<GoFlag> take_go_flag(const std::vector<std::string>& words, size_t& at,
                            const GoFlagWord& word, const GoFlagInfo& info);

}  // namespace otel
