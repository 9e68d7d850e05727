// Decimal numbers of any length, as versions have them.
#pragma once

#include <string_view>

namespace otel {

// Takes a number off the front of `text`. False, with nothing taken, if there
// is none, or one with leading zeros: versions must not have those.
bool take_number(std::string_view& text, std::string_view& number);

// -1, 0, 1; "" is less than "0".
int compare_numbers(std::string_view a, std::string_view b);

// True for "", too.
bool all_digits(std::string_view text);

}  // namespace otel
