// Runes and strings. The text is UTF-8 without NUL (check_text), so only
// quotes, newlines and escapes matter.
#include <cstdint>
#include <cstring>

#include "syntax/literals.h"
#include "syntax/rune.h"

namespace otel {

static const char kOpenString[] = "string that is not closed on its line";
static const char kOpenRawString[] = "raw string that is not closed";
static const char kOpenRune[] = "rune that is not closed on its line";
static const char kBadRuneLiteral[] =
    "rune that is not exactly one character between quotes";
static const char kUnknownEscape[] = "unknown escape sequence";
static const char kShortEscape[] = "escape sequence with too few digits";
static const char kBadCodePoint[] =
    "escape sequence that is not a Unicode code point";

static Literal bad_literal(TokenKind kind, const char* message,
                           const char* where) {
  return {kind, where, message, where};
}

// Returns the value of a hexadecimal digit, or 16 for any other character.
static uint32_t digit_value(char c) {
  if (c >= '0' && c <= '9') {
    return static_cast<uint32_t>(c - '0');
  }
  char letter = static_cast<char>(c | 0x20);
  if (letter >= 'a' && letter <= 'f') {
    return static_cast<uint32_t>(letter - 'a' + 10);
  }
  return 16;
}

// NumericEscape is the form of an escape such as `\x41`.
struct NumericEscape {
  int digits;
  uint32_t base;
  uint32_t max;
};

static NumericEscape numeric_escape(char letter) {
  switch (letter) {
    case 'x':
      return {2, 16, 0xFF};
    case 'u':
      return {4, 16, 0x10FFFF};
    case 'U':
      return {8, 16, 0x10FFFF};
    default:
      return {3, 8, 0xFF};
  }
}

// Takes the escape at the backslash `p` and returns its end. After an error it
// returns null, and `literal` holds the error.
static const char* scan_escape(const char* p, const char* end, char quote,
                               Literal& literal) {
  const char* start = p++;
  char letter = p < end ? *p : '\0';
  if (letter == quote ||
      (letter != '\0' && std::strchr("abfnrtv\\", letter) != nullptr)) {
    return p + 1;
  }
  bool octal = letter >= '0' && letter <= '7';
  if (!octal && letter != 'x' && letter != 'u' && letter != 'U') {
    literal = bad_literal(literal.kind, kUnknownEscape, start);
    return nullptr;
  }
  p += octal ? 0 : 1;
  NumericEscape escape = numeric_escape(letter);
  uint32_t value = 0;
  for (int i = 0; i < escape.digits; i++, p++) {
    uint32_t digit = p < end ? digit_value(*p) : 16;
    if (digit >= escape.base) {
      literal = bad_literal(literal.kind, kShortEscape, start);
      return nullptr;
    }
    value = value * escape.base + digit;
  }
  if (value > escape.max || (value >= 0xD800 && value < 0xE000)) {
    literal = bad_literal(literal.kind, kBadCodePoint, start);
    return nullptr;
  }
  return p;
}

Literal scan_rune(const char* p, const char* end) {
  const char* start = p++;
  Literal rune{TokenKind::kChar, nullptr};
  if (p == end || *p == '\n') {
    return bad_literal(rune.kind, kOpenRune, start);
  }
  if (*p == '\'') {
    return bad_literal(rune.kind, kBadRuneLiteral, start);
  }
  if (*p == '\\') {
    p = scan_escape(p, end, '\'', rune);
    if (p == nullptr) {
      return rune;
    }
  } else {
    p += decode_rune(p, end).size;
  }
  if (p == end || *p == '\n') {
    return bad_literal(rune.kind, kOpenRune, start);
  }
  if (*p != '\'') {
    return bad_literal(rune.kind, kBadRuneLiteral, start);
  }
  rune.end = p + 1;
  return rune;
}

Literal scan_string(const char* p, const char* end) {
  const char* start = p++;
  Literal string{TokenKind::kString, nullptr};
  while (p < end && *p != '\n') {
    if (*p == '"') {
      string.end = p + 1;
      return string;
    }
    if (*p != '\\') {
      p++;
      continue;
    }
    p = scan_escape(p, end, '"', string);
    if (p == nullptr) {
      return string;
    }
  }
  return bad_literal(string.kind, kOpenString, start);
}

Literal scan_raw_string(const char* p, const char* end) {
  const void* close = std::memchr(p + 1, '`', static_cast<size_t>(end - p) - 1);
  if (close == nullptr) {
    return bad_literal(TokenKind::kString, kOpenRawString, p);
  }
  return {TokenKind::kString, static_cast<const char*>(close) + 1};
}

}  // namespace otel
