// Decimal numbers of any length, as they occur in versions.
#pragma once

#include <string_view>

namespace otel {

// Removes the number at the front of `text` and stores it in `number`. Returns
// false and changes nothing if there is no number or it has leading zeros,
// which versions must not have.
bool take_number(std::string_view& text, std::string_view& number);

// Returns -1, 0 or 1 for two numbers without leading zeros. "" is less than
// "0".
int compare_numbers(std::string_view a, std::string_view b);

// Reports whether the text has only digits. "" has.
bool all_digits(std::string_view text);

}  // namespace otel
