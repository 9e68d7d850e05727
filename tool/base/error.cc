// See error.h.
#include "base/error.h"

#include <cstdio>
#include <cstdlib>

#include <fmt/format.h>

namespace otel {

std::string Location::str() const {
  if (line == 0) {
    return file;
  }
  if (column == 0) {
    return fmt::format("{}:{}", file, line);
  }
  return fmt::format("{}:{}:{}", file, line, column);
}

Error::Error(std::string message, std::string hint)
    : Error(Location{}, std::move(message), std::move(hint)) {}

Error::Error(Location location, std::string message, std::string hint) {
  diagnostics_.push_back(Diagnostic{.location = std::move(location),
                                    .message = std::move(message),
                                    .hint = std::move(hint)});
}

void Error::append(Error other) {
  for (Diagnostic& d : other.diagnostics_) {
    diagnostics_.push_back(std::move(d));
  }
}

Error Error::with_context(std::string_view context) && {
  for (Diagnostic& d : diagnostics_) {
    d.message = fmt::format("{}: {}", context, d.message);
  }
  return std::move(*this);
}

std::string Error::render() const {
  std::string out;
  for (const Diagnostic& d : diagnostics_) {
    out += "otel: error: ";
    if (!d.location.file.empty()) {
      out += d.location.str() + ": ";
    }
    out += d.message + "\n";
    if (!d.hint.empty()) {
      out += "  (" + d.hint + ")\n";
    }
  }
  return out;
}

void check_failed(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "otel: internal error: %s:%d: %s does not hold\n", file,
               line, condition);
  std::abort();
}

}  // namespace otel
