// Characters beyond ASCII: UTF-8 decoding, the two Unicode classes that may
// occur in Go names, and the class that strconv.Quote does not escape.
#pragma once

#include <cstdint>

namespace otel {

// Rune is a decoded character.
struct Rune {
  // kBadRune if the bytes are not UTF-8.
  uint32_t value;
  // The length in bytes.
  uint32_t size;
};

inline constexpr uint32_t kBadRune = 0xFFFFFFFF;
inline constexpr uint32_t kByteOrderMark = 0xFEFF;

// Returns the character at `p`, which must be less than `end`, by the rules of
// Go's unicode/utf8: no surrogates, no overlong forms, nothing beyond U+10FFFF.
// The size of kBadRune is 1.
Rune decode_rune(const char* p, const char* end);

// These are unicode.IsLetter, unicode.IsDigit and unicode.IsPrint for code
// points from U+0080 on, in the version of Unicode that unicode_tables.inc
// names.
bool is_unicode_letter(uint32_t rune);
bool is_unicode_digit(uint32_t rune);
bool is_unicode_printable(uint32_t rune);

}  // namespace otel
