#include "syntax/text_check.h"

#include <gtest/gtest.h>

#include "syntax/rune.h"

namespace otel {

// A bad byte is found at any offset in a text of any length, and so is a
// newline.
TEST(TextCheck, EveryOffsetOfEveryLength) {
  for (size_t size = 1; size < 140; size++) {
    for (size_t at = 0; at < size; at++) {
      std::string text(size, 'x');
      text[at] = '\n';
      std::vector<uint32_t> lines;
      EXPECT_FALSE(check_text(text, lines));
      EXPECT_EQ(lines,
                (std::vector<uint32_t>{0, static_cast<uint32_t>(at) + 1}));
      for (char odd : {'\0', '\x80', '\xFF'}) {
        text[at] = odd;
        lines.clear();
        LexError error = check_text(text, lines);
        EXPECT_TRUE(error);
        EXPECT_EQ(error.offset, at);
      }
    }
  }
}

TEST(TextCheck, CharactersAcrossBlocks) {
  for (size_t before = 0; before < 70; before++) {
    std::string text = std::string(before, 'x') + "世\n" + std::string(70, 'y');
    std::vector<uint32_t> lines;
    EXPECT_FALSE(check_text(text, lines));
    EXPECT_EQ(lines.size(), 2u);
    std::string cut = text.substr(0, before + 2);
    EXPECT_EQ(check_text(cut, lines).offset, before);
  }
}

TEST(TextCheck, LinesOfEmptyAndOfOnlyNewlines) {
  std::vector<uint32_t> lines;
  EXPECT_FALSE(check_text("", lines));
  EXPECT_EQ(lines.size(), 1u);
  lines.clear();
  EXPECT_FALSE(check_text(std::string(200, '\n'), lines));
  EXPECT_EQ(lines.size(), 201u);
  EXPECT_EQ(lines.back(), 200u);
}

TEST(TextCheck, DecodesWhatGoDecodes) {
  struct {
    std::string bytes;
    uint32_t value;
    uint32_t size;
  } rows[] = {
      {"a", 'a', 1},
      {"\xC2\x80", 0x80, 2},
      {"\xDF\xBF", 0x7FF, 2},
      {"\xE0\xA0\x80", 0x800, 3},
      {"\xEF\xBF\xBD", 0xFFFD, 3},
      {"\xF0\x90\x80\x80", 0x10000, 4},
      {"\xF4\x8F\xBF\xBF", 0x10FFFF, 4},
      // Overlong forms, surrogates, too large, truncated, no first byte.
      {"\xC1\xBF", kBadRune, 1},
      {"\xE0\x9F\xBF", kBadRune, 1},
      {"\xF0\x8F\xBF\xBF", kBadRune, 1},
      {"\xED\xA0\x80", kBadRune, 1},
      {"\xF4\x90\x80\x80", kBadRune, 1},
      {"\xF5\x80\x80\x80", kBadRune, 1},
      {"\xE4\xB8", kBadRune, 1},
      {"\xE4\xB8x", kBadRune, 1},
      {"\x80", kBadRune, 1},
  };
  for (const auto& row : rows) {
    const char* begin = row.bytes.data();
    Rune rune = decode_rune(begin, begin + row.bytes.size());
    EXPECT_EQ(rune.value, row.value);
    EXPECT_EQ(rune.size, row.size);
  }
}

}  // namespace otel
