// Runs of bytes that the lexer steps over most: names, and indentation. Sixteen
// at a time where the machine has SSE2, which is less for the arithmetic than
// for the branches: how long a name is cannot be predicted, so a loop over its
// bytes costs a misprediction per name.
#pragma once

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "syntax/byte_class.h"

namespace otel {

#ifdef __SSE2__
// The sixteen bytes at p; all of them must be readable.
inline __m128i load16(const char* p) {
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
}

// How many of the sixteen bytes from the first on have their top bit set.
inline int leading_true(__m128i bytes) {
  return __builtin_ctz(~static_cast<uint32_t>(_mm_movemask_epi8(bytes)));
}

// 0xFF for every byte in [low, high]. Both are ASCII, and so bytes from 0x80
// on, which are negative here, are outside.
inline __m128i in_range16(__m128i bytes, char low, char high) {
  return _mm_and_si128(
      _mm_cmpgt_epi8(bytes, _mm_set1_epi8(static_cast<char>(low - 1))),
      _mm_cmplt_epi8(bytes, _mm_set1_epi8(static_cast<char>(high + 1))));
}

inline int leading_word_bytes(const char* p) {
  __m128i bytes = load16(p);
  __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
  __m128i word = _mm_or_si128(
      _mm_or_si128(in_range16(lower, 'a', 'z'), in_range16(bytes, '0', '9')),
      _mm_cmpeq_epi8(bytes, _mm_set1_epi8('_')));
  return leading_true(word);
}
#endif

// The end of the run of word bytes at p.
inline const char* skip_word_bytes(const char* p, const char* end) {
#ifdef __SSE2__
  while (end - p >= 16) {
    int count = leading_word_bytes(p);
    p += count;
    if (count < 16) {
      return p;
    }
  }
#endif
  while (p < end && is_word_byte(*p)) {
    p++;
  }
  return p;
}

// The first quote, backslash or newline at or after p, or the end.
inline const char* skip_plain_string(const char* p, const char* end) {
#ifdef __SSE2__
  for (; end - p >= 16; p += 16) {
    __m128i bytes = load16(p);
    __m128i special =
        _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')),
                                  _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))),
                     _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')));
    int mask = _mm_movemask_epi8(special);
    if (mask != 0) {
      return p + __builtin_ctz(static_cast<uint32_t>(mask));
    }
  }
#endif
  while (p < end && *p != '"' && *p != '\\' && *p != '\n') {
    p++;
  }
  return p;
}

// The end of the run of tabs at p.
inline const char* skip_tabs(const char* p, const char* end) {
#ifdef __SSE2__
  if (end - p >= 16) {
    // Deeper indentation is taken by the caller's next round.
    return p + leading_true(_mm_cmpeq_epi8(load16(p), _mm_set1_epi8('\t')));
  }
#endif
  while (p < end && *p == '\t') {
    p++;
  }
  return p;
}

}  // namespace otel
