// Scanners for numbers, runes and strings. They accept exactly the literals
// that go/scanner accepts without an error (test/oracle compares them). The
// source must have passed check_text.
#pragma once

#include "syntax/token.h"

namespace otel {

// Literal is the result of a scan.
struct Literal {
  TokenKind kind;
  // The place after the last byte. Undefined after an error.
  const char* end;
  // Null if the literal is well formed.
  const char* error = nullptr;
  const char* error_at = nullptr;
};

// Scans a number. `p` is its first digit, or a period before a digit.
Literal scan_number(const char* p, const char* end);

// These scan a literal from its opening quote on.
Literal scan_rune(const char* p, const char* end);
Literal scan_string(const char* p, const char* end);
Literal scan_raw_string(const char* p, const char* end);

}  // namespace otel
