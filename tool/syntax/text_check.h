// The first pass over a source file, which checks that it is text that Go
// accepts and finds its lines.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace otel {

// LexError is a lexical error. `message` is null if there is none.
struct LexError {
  uint32_t offset = 0;
  const char* message = nullptr;

  explicit operator bool() const { return message != nullptr; }
};

// Checks that the source is UTF-8, has no NUL byte, and has a byte order mark
// at most at the start (Go spec, "Source code representation"; go/scanner
// requires this in comments and strings too). Appends the offset of the first
// byte of each line to `line_starts`. The lexer relies on this check.
LexError check_text(std::string_view source,
                    std::vector<uint32_t>& line_starts);

}  // namespace otel
