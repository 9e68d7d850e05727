// The first pass over a source file: is it text that Go accepts, and where do
// its lines start?
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace otel {

// A lexical mistake. `message` is null where there is none.
struct LexError {
  uint32_t offset = 0;
  const char* message = nullptr;

  explicit operator bool() const { return message != nullptr; }
};

// Checks that the source is UTF-8 without NUL bytes and with no byte order
// mark but at the start (Go spec, "Source code representation"; go/scanner
// demands this in comments and strings too), and collects the offset of each
// line's first byte. Whatever runs after this may rely on it.
LexError check_text(std::string_view source,
                    std::vector<uint32_t>& line_starts);

}  // namespace otel
