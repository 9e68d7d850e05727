// The inner loops of the lexer: runs of bytes in names, strings and
// indentation.
//
// With SSE2 they take sixteen bytes at a time. This saves branches more than
// arithmetic: the length of a name cannot be predicted, so a loop over its
// bytes costs one misprediction per name.
#pragma once

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "syntax/byte_class.h"

namespace otel {

#ifdef __SSE2__
// Returns the sixteen bytes at p, all of which must be readable.
inline __m128i load16(const char* p) {
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
}

// Returns the number of bytes with their top bit set before the first one
// without.
inline int leading_true(__m128i bytes) {
  return __builtin_ctz(~static_cast<uint32_t>(_mm_movemask_epi8(bytes)));
}

// Returns 0xFF for every byte in [low, high] and 0 for the others. Both bounds
// are ASCII, so that bytes from 0x80 on, which are negative here, are outside.
inline __m128i in_range16(__m128i bytes, char low, char high) {
  return _mm_and_si128(
      _mm_cmpgt_epi8(bytes, _mm_set1_epi8(static_cast<char>(low - 1))),
      _mm_cmplt_epi8(bytes, _mm_set1_epi8(static_cast<char>(high + 1))));
}

// Returns the number of word bytes at the front of the sixteen bytes at p.
inline int leading_word_bytes(const char* p) {
  __m128i bytes = load16(p);
  __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
  __m128i word = _mm_or_si128(
      _mm_or_si128(in_range16(lower, 'a', 'z'), in_range16(bytes, '0', '9')),
      _mm_cmpeq_epi8(bytes, _mm_set1_epi8('_')));
  return leading_true(word);
}
#endif

// Returns the end of the run of word bytes (is_word_byte) at p.
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

// Returns the first quote, backslash or newline at or after p, or `end`.
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

// Returns the end of the run of tabs at p. It may stop after 16 tabs.
inline const char* skip_tabs(const char* p, const char* end) {
#ifdef __SSE2__
  if (end - p >= 16) {
    // The main loop of the lexer skips deeper indentation in its next round.
    return p + leading_true(_mm_cmpeq_epi8(load16(p), _mm_set1_epi8('\t')));
  }
#endif
  while (p < end && *p == '\t') {
    p++;
  }
  return p;
}

}  // namespace otel
