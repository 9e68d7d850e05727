// See decimal.h.
#include "base/decimal.h"

#include <cstddef>

namespace otel {

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool all_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool take_number(std::string_view& text, std::string_view& number) {
  size_t length = 0;
  while (length < text.size() && is_digit(text[length])) {
    length++;
  }
  if (length == 0 || (text[0] == '0' && length != 1)) {
    return false;
  }
  number = text.substr(0, length);
  text.remove_prefix(length);
  return true;
}

int compare_numbers(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) {
    return a.size() < b.size() ? -1 : 1;
  }
  int c = a.compare(b);
  return c < 0 ? -1 : c > 0 ? 1 : 0;
}

}  // namespace otel
