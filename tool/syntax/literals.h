// Numbers, runes and strings: where each ends, and whether it is well formed.
// These accept exactly what go/scanner accepts without an error (test/oracle),
// and rely on check_text having passed.
#pragma once

#include "syntax/token.h"

namespace otel {

// A literal as scanned.
struct Literal {
  TokenKind kind;
  // After its last byte. Means nothing after an error.
  const char* end;
  // Null where the literal is well formed.
  const char* error = nullptr;
  const char* error_at = nullptr;
};

// A number. `p` is at its first digit, or at a period before a digit.
Literal scan_number(const char* p, const char* end);
// Each of these starts at the opening quote.
Literal scan_rune(const char* p, const char* end);
Literal scan_string(const char* p, const char* end);
Literal scan_raw_string(const char* p, const char* end);

}  // namespace otel
