// Go string literals, as strconv.Quote writes and strconv.Unquote reads them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace otel {

// Returns the literal for any bytes. It is that of strconv.Quote for the
// Unicode version of unicode_tables.inc; other versions differ in which
// characters they write as themselves, and not in what the literal means.
std::string go_quote(std::string_view text);

// Returns the bytes that an interpreted literal ("…") stands for, or nullopt if
// `literal` is not one such literal.
std::optional<std::string> go_unquote(std::string_view literal);

}  // namespace otel
