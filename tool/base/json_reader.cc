// See json_reader.h. The grammar is that of RFC 8259, except that skipped
// numbers and words are not checked, because go prints the text.
#include "base/json_reader.h"

#include <algorithm>
#include <cstdint>

#include <fmt/format.h>

namespace otel {

void JsonReader::syntax_error(std::string expected) {
  if (expected_.empty()) {
    expected_ = std::move(expected);
    error_at_ = at_;
  }
  // Nothing more can be read from here.
  at_ = text_.size();
}

void JsonReader::skip_space() {
  while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n' ||
                                text_[at_] == '\t' || text_[at_] == '\r')) {
    at_++;
  }
}

bool JsonReader::at_end() {
  skip_space();
  return at_ == text_.size();
}

bool JsonReader::take(char c) {
  skip_space();
  if (at_ < text_.size() && text_[at_] == c) {
    at_++;
    return true;
  }
  return false;
}

bool JsonReader::expect(char c) {
  if (take(c)) {
    return true;
  }
  syntax_error(fmt::format("'{}'", c));
  return false;
}

bool JsonReader::take_word(std::string_view word) {
  skip_space();
  if (!text_.substr(at_).starts_with(word)) {
    return false;
  }
  at_ += word.size();
  return true;
}

bool JsonReader::take_null() {
  return take_word("null");
}

std::string_view JsonReader::raw_string(bool& escaped) {
  escaped = false;
  if (!expect('"')) {
    return {};
  }
  size_t start = at_;
  while (at_ < text_.size() && text_[at_] != '"') {
    bool escape = text_[at_] == '\\';
    escaped = escaped || escape;
    at_ += escape ? 2 : 1;
  }
  if (at_ >= text_.size()) {
    at_ = start;
    syntax_error("the end of this string");
    return {};
  }
  at_++;
  return text_.substr(start, at_ - 1 - start);
}

static void append_utf8(uint32_t rune, std::string& out) {
  auto byte = [&out](uint32_t value) { out += static_cast<char>(value); };
  if (rune < 0x80) {
    byte(rune);
  } else if (rune < 0x800) {
    byte(0xc0 | rune >> 6);
    byte(0x80 | (rune & 0x3f));
  } else if (rune < 0x10000) {
    byte(0xe0 | rune >> 12);
    byte(0x80 | (rune >> 6 & 0x3f));
    byte(0x80 | (rune & 0x3f));
  } else {
    byte(0xf0 | rune >> 18);
    byte(0x80 | (rune >> 12 & 0x3f));
    byte(0x80 | (rune >> 6 & 0x3f));
    byte(0x80 | (rune & 0x3f));
  }
}

// Returns the value of the four hexadecimal digits at the front of the text, or
// U+FFFD if there are fewer.
static uint32_t hex4(std::string_view text) {
  uint32_t value = 0;
  for (size_t i = 0; i < 4; i++) {
    char c = i < text.size() ? text[i] : '?';
    char lower = static_cast<char>(c | 0x20);
    if (c >= '0' && c <= '9') {
      value = value << 4 | static_cast<uint32_t>(c - '0');
    } else if (lower >= 'a' && lower <= 'f') {
      value = value << 4 | static_cast<uint32_t>(lower - 'a' + 10);
    } else {
      return 0xfffd;
    }
  }
  return value;
}

// Removes the XXXX of \uXXXX from the front of the text and returns the
// character. If it is the first half of a surrogate pair, the \uXXXX of the
// second half is removed too. Half a pair is U+FFFD, as in encoding/json.
static uint32_t take_unicode(std::string_view& text) {
  uint32_t rune = hex4(text);
  text.remove_prefix(std::min<size_t>(4, text.size()));
  if (rune < 0xd800 || rune > 0xdfff) {
    return rune;
  }
  uint32_t low = text.starts_with("\\u") ? hex4(text.substr(2)) : 0;
  if (rune > 0xdbff || low < 0xdc00 || low > 0xdfff) {
    return 0xfffd;
  }
  text.remove_prefix(6);
  return 0x10000 + ((rune - 0xd800) << 10) + (low - 0xdc00);
}

static std::string unescaped(std::string_view raw) {
  static constexpr std::string_view kLetters = "bfnrt";
  static constexpr std::string_view kMeanings = "\b\f\n\r\t";
  std::string out;
  out.reserve(raw.size());
  while (true) {
    size_t escape = raw.find('\\');
    out += raw.substr(0, escape);
    if (escape == std::string_view::npos || escape + 1 >= raw.size()) {
      return out;
    }
    char letter = raw[escape + 1];
    raw.remove_prefix(escape + 2);
    size_t known = kLetters.find(letter);
    if (letter == 'u') {
      append_utf8(take_unicode(raw), out);
    } else {
      out += known == std::string_view::npos ? letter : kMeanings[known];
    }
  }
}

std::string JsonReader::string() {
  bool escaped = false;
  std::string_view raw = raw_string(escaped);
  return escaped ? unescaped(raw) : std::string(raw);
}

std::string_view JsonReader::read_key() {
  bool escaped = false;
  std::string_view raw = raw_string(escaped);
  if (!escaped) {
    return raw;
  }
  key_ = unescaped(raw);
  return key_;
}

void JsonReader::strings(std::vector<std::string>& out) {
  array([&] { out.push_back(string()); });
}

bool JsonReader::boolean() {
  if (take_word("true")) {
    return true;
  }
  if (!take_word("false")) {
    syntax_error("true or false");
  }
  return false;
}

// Does not recurse, so that no text can exhaust the stack.
void JsonReader::skip() {
  size_t depth = 0;
  bool escaped = false;
  do {
    skip_space();
    char c = at_ < text_.size() ? text_[at_] : '\0';
    if (c == '"') {
      raw_string(escaped);
    } else if (c == '{' || c == '[') {
      depth++;
      at_++;
    } else if ((c == '}' || c == ']') && depth > 0) {
      depth--;
      at_++;
    } else if (c == '\0' || (depth == 0 && (c == ',' || c == ':'))) {
      syntax_error("a value");
    } else if (c == ',' || c == ':') {
      at_++;
    } else {
      size_t end = text_.find_first_of(",:]}[{\" \n\t\r", at_);
      if (end == at_) {
        syntax_error("a value");
        return;
      }
      at_ = std::min(end, text_.size());
    }
  } while (depth > 0 && expected_.empty());
}

Status JsonReader::status(std::string_view source) const {
  if (expected_.empty()) {
    return {};
  }
  std::string_view before = text_.substr(0, error_at_);
  Location location;
  location.file = source;
  location.line =
      static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
  size_t line_start = before.rfind('\n');
  location.column = static_cast<int>(line_start == std::string_view::npos
                                         ? before.size() + 1
                                         : before.size() - line_start);
  return fail(std::move(location), fmt::format("expected {}", expected_));
}

}  // namespace otel
