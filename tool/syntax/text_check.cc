// The pass works on blocks with SSE2: nearly all source is ASCII, so that one
// comparison is enough for most blocks. It takes a tenth of the time of lexing
// (test/bench/syntax_bench.cc), and the lexer need not check for NUL and UTF-8
// or count lines.
#include "syntax/text_check.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "syntax/rune.h"

namespace otel {

static const char kNul[] = "NUL character in the source";
static const char kNotUtf8[] = "bytes that are not UTF-8";
static const char kLateMark[] =
    "byte order mark that is not at the start of the file";

// TextPass is the state of the pass, which its two loops share.
struct TextPass {
  const char* begin;
  const char* end;
  const char* p;
  std::vector<uint32_t>& line_starts;

  uint32_t offset(const char* at) const {
    return static_cast<uint32_t>(at - begin);
  }
};

// Checks one character.
static LexError step(TextPass& pass) {
  Rune rune = decode_rune(pass.p, pass.end);
  uint32_t offset = pass.offset(pass.p);
  if (rune.value == 0) {
    return {offset, kNul};
  }
  if (rune.value == kBadRune) {
    return {offset, kNotUtf8};
  }
  if (rune.value == kByteOrderMark && offset != 0) {
    return {offset, kLateMark};
  }
  pass.p += rune.size;
  if (rune.value == '\n') {
    pass.line_starts.push_back(offset + 1);
  }
  return {};
}

#ifdef __SSE2__
static constexpr int kBlock = 64;

// Returns one bit for each of the sixteen bytes, 1 where the comparison holds.
static uint64_t bits(__m128i comparison) {
  return static_cast<uint64_t>(_mm_movemask_epi8(comparison));
}

// Checks blocks up to the first one that is not plain ASCII. A block has 64
// bytes because the end of the loop over newlines is mispredicted once per
// block.
static void take_plain_blocks(TextPass& pass) {
  const __m128i newline = _mm_set1_epi8('\n');
  const __m128i one = _mm_set1_epi8(1);
  for (; pass.end - pass.p >= kBlock; pass.p += kBlock) {
    __m128i odd = _mm_setzero_si128();
    uint64_t newlines = 0;
    for (int i = 0; i < kBlock; i += 16) {
      __m128i bytes =
          _mm_loadu_si128(reinterpret_cast<const __m128i*>(pass.p + i));
      odd = _mm_or_si128(odd, _mm_cmplt_epi8(bytes, one));
      newlines |= bits(_mm_cmpeq_epi8(bytes, newline)) << i;
    }
    // Bytes are signed here: NUL and every byte from 0x80 on are less than one.
    if (bits(odd) != 0) {
      return;
    }
    uint32_t base = pass.offset(pass.p) + 1;
    for (; newlines != 0; newlines &= newlines - 1) {
      uint32_t index = static_cast<uint32_t>(__builtin_ctzll(newlines));
      pass.line_starts.push_back(base + index);
    }
  }
}
#else
static constexpr int kBlock = 16;
static void take_plain_blocks(TextPass&) {}
#endif

LexError check_text(std::string_view source,
                    std::vector<uint32_t>& line_starts) {
  const char* begin = source.data();
  TextPass pass{begin, begin + source.size(), begin, line_starts};
  line_starts.reserve(source.size() / 24 + 8);
  line_starts.push_back(0);
  while (pass.p < pass.end) {
    take_plain_blocks(pass);
    // Check a block that is not plain, or the end of the file, byte by byte.
    for (int i = 0; i < kBlock && pass.p < pass.end; i++) {
      LexError error = step(pass);
      if (error) {
        return error;
      }
    }
  }
  return {};
}

}  // namespace otel
