// Characters beyond ASCII: decoding and the two Unicode classes that Go names
// are made of.
#pragma once

#include <cstdint>

namespace otel {

// One decoded character and how many bytes it takes.
struct Rune {
  // kBadRune where the bytes are not UTF-8.
  uint32_t value;
  uint32_t size;
};

inline constexpr uint32_t kBadRune = 0xFFFFFFFF;
inline constexpr uint32_t kByteOrderMark = 0xFEFF;

// Decodes the character at `p` (p < end), by the rules of Go's unicode/utf8:
// no surrogates, no overlong forms, nothing beyond U+10FFFF. Of bytes that are
// not UTF-8 it takes one.
Rune decode_rune(const char* p, const char* end);

// unicode.IsLetter and unicode.IsDigit of the Go that unicode_tables.inc was
// written by, for code points from U+0080 on.
bool is_unicode_letter(uint32_t rune);
bool is_unicode_digit(uint32_t rune);

}  // namespace otel
