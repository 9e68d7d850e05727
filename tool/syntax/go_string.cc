// See go_string.h.
#include "syntax/go_string.h"

#include <charconv>

#include <fmt/format.h>

#include "syntax/literals.h"
#include "syntax/rune.h"

namespace otel {

// Escapes of one letter, and the bytes that they stand for.
static constexpr std::string_view kEscapeLetters = "abfnrtv\\\"";
static constexpr std::string_view kEscapedBytes = "\a\b\f\n\r\t\v\\\"";

static bool is_printable(uint32_t rune) {
  return rune < 0x80 ? rune >= ' ' && rune < 0x7f : is_unicode_printable(rune);
}

// One character, or a byte that is not UTF-8.
static std::string quoted(std::string_view bytes, uint32_t rune) {
  size_t escape = kEscapedBytes.find(bytes);
  if (escape != std::string_view::npos) {
    return {'\\', kEscapeLetters[escape]};
  }
  if (rune == kBadRune || (rune < 0x80 && !is_printable(rune))) {
    return fmt::format("\\x{:02x}", static_cast<uint8_t>(bytes[0]));
  }
  if (is_printable(rune)) {
    return std::string(bytes);
  }
  return rune < 0x10000 ? fmt::format("\\u{:04x}", rune)
                        : fmt::format("\\U{:08x}", rune);
}

std::string go_quote(std::string_view text) {
  std::string out = "\"";
  while (!text.empty()) {
    Rune rune = decode_rune(text.data(), text.data() + text.size());
    out += quoted(text.substr(0, rune.size), rune.value);
    text.remove_prefix(rune.size);
  }
  return out + "\"";
}

static void append_utf8(uint32_t rune, std::string& out) {
  auto tail = [&](int shift) {
    out += static_cast<char>(0x80 | (rune >> shift & 0x3F));
  };
  if (rune < 0x80) {
    out += static_cast<char>(rune);
  } else if (rune < 0x800) {
    out += static_cast<char>(0xC0 | rune >> 6);
    tail(0);
  } else if (rune < 0x10000) {
    out += static_cast<char>(0xE0 | rune >> 12);
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xF0 | rune >> 18);
    tail(12);
    tail(6);
    tail(0);
  }
}

static uint32_t number_in(std::string_view digits, int base) {
  uint32_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
  return value;
}

// Takes the valid escape at the start of `text`, a backslash, off it.
static void take_escape(std::string_view& text, std::string& out) {
  char letter = text[1];
  size_t escape = kEscapeLetters.find(letter);
  size_t size = 2;
  if (escape != std::string_view::npos) {
    out += kEscapedBytes[escape];
  } else if (letter == 'u' || letter == 'U') {
    size = letter == 'u' ? 6 : 10;
    append_utf8(number_in(text.substr(2, size - 2), 16), out);
  } else {
    // \x41 or \101: a byte.
    size = 4;
    out += static_cast<char>(letter == 'x' ? number_in(text.substr(2, 2), 16)
                                           : number_in(text.substr(1, 3), 8));
  }
  text.remove_prefix(size);
}

std::optional<std::string> go_unquote(std::string_view literal) {
  const char* end = literal.data() + literal.size();
  if (!literal.starts_with('"') ||
      scan_string(literal.data(), end).end != end) {
    return std::nullopt;
  }
  std::string_view text = literal.substr(1, literal.size() - 2);
  std::string out;
  while (!text.empty()) {
    if (text[0] == '\\') {
      take_escape(text, out);
    } else {
      out += text[0];
      text.remove_prefix(1);
    }
  }
  return out;
}

}  // namespace otel
