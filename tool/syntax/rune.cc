// See rune.h. Characters beyond ASCII are rare in Go source, so this code is
// written for size and not for speed.
#include "syntax/rune.h"

#include <algorithm>
#include <iterator>

namespace otel {

struct RuneRange {
  uint32_t first;
  uint32_t last;
};

#include "syntax/unicode_tables.inc"

// Utf8Shape is the length of a character and the range of its second byte. Both
// follow from the first byte; later bytes are always 80..BF (Unicode standard,
// table 3-7).
struct Utf8Shape {
  uint8_t size;
  uint8_t second_min;
  uint8_t second_max;
};

static Utf8Shape shape_of(uint8_t first) {
  if (first < 0xC2 || first > 0xF4) {
    return {0, 0, 0};
  }
  if (first < 0xE0) {
    return {2, 0x80, 0xBF};
  }
  if (first < 0xF0) {
    uint8_t min = first == 0xE0 ? 0xA0 : 0x80;
    uint8_t max = first == 0xED ? 0x9F : 0xBF;
    return {3, min, max};
  }
  uint8_t min = first == 0xF0 ? 0x90 : 0x80;
  uint8_t max = first == 0xF4 ? 0x8F : 0xBF;
  return {4, min, max};
}

Rune decode_rune(const char* p, const char* end) {
  uint8_t first = static_cast<uint8_t>(*p);
  if (first < 0x80) {
    return {first, 1};
  }
  Utf8Shape shape = shape_of(first);
  if (shape.size == 0 || end - p < shape.size) {
    return {kBadRune, 1};
  }
  uint8_t second = static_cast<uint8_t>(p[1]);
  if (second < shape.second_min || second > shape.second_max) {
    return {kBadRune, 1};
  }
  // The first byte of a character of n bytes holds 7 - n bits of the value.
  uint32_t value = (first & (0x7Fu >> shape.size)) << 6 | (second & 0x3F);
  for (int i = 2; i < shape.size; i++) {
    uint8_t next = static_cast<uint8_t>(p[i]);
    if ((next & 0xC0) != 0x80) {
      return {kBadRune, 1};
    }
    value = value << 6 | (next & 0x3F);
  }
  return {value, shape.size};
}

static bool in_ranges(const RuneRange* begin, const RuneRange* end,
                      uint32_t rune) {
  const RuneRange* range = std::lower_bound(
      begin, end, rune,
      [](const RuneRange& r, uint32_t value) { return r.last < value; });
  return range != end && range->first <= rune;
}

bool is_unicode_letter(uint32_t rune) {
  return in_ranges(std::begin(kLetters), std::end(kLetters), rune);
}

bool is_unicode_digit(uint32_t rune) {
  return in_ranges(std::begin(kDigits), std::end(kDigits), rune);
}

bool is_unicode_printable(uint32_t rune) {
  return in_ranges(std::begin(kPrintable), std::end(kPrintable), rune);
}

}  // namespace otel
