// Errors as values. Every function that can fail returns Result<T>; an Error
// gathers one or more diagnostics on its way up and is printed once, by main.
//
// A diagnostic reads as compilers write them, so that editors can jump to it:
//
//   otel: error: rules.json:12:5: unknown field "OnEntr"
//     (did you mean "OnEnter"?)
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace otel {

// A place in a file. line and column count from 1, column in bytes; 0 means
// that they are not known. An empty file means that there is no place.
struct Location {
  std::string file;
  int line = 0;
  int column = 0;

  // "file:line:column", without the parts that are not known.
  std::string str() const;
};

// One thing that is wrong.
struct Diagnostic {
  // Where, if anywhere.
  Location location;
  // What is wrong and what was expected, without a full stop.
  std::string message;
  // What to do about it; may be empty. Printed on its own line.
  std::string hint;
};

// At least one diagnostic.
class Error {
 public:
  explicit Error(std::string message, std::string hint = "");
  Error(Location location, std::string message, std::string hint = "");

  // Appends the diagnostics of another error, to report several at once.
  void append(Error other);

  // Puts "context: " before the message of every diagnostic.
  Error with_context(std::string_view context) &&;

  const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }

  // The text for the user: one "otel: error: …" line per diagnostic, with the
  // hint beneath it. Ends in a newline.
  std::string render() const;

 private:
  std::vector<Diagnostic> diagnostics_;
};

template <typename T>
using Result = std::expected<T, Error>;

using Status = Result<void>;

// Shorthand for returning an error: `return fail("no go.mod in {}", dir)` is
// spelled `return fail(fmt::format(…))`.
inline std::unexpected<Error> fail(std::string message, std::string hint = "") {
  return std::unexpected(Error(std::move(message), std::move(hint)));
}

inline std::unexpected<Error> fail(Location location, std::string message,
                                   std::string hint = "") {
  return std::unexpected(
      Error(std::move(location), std::move(message), std::move(hint)));
}

}  // namespace otel

#define OTEL_CONCAT_(a, b) a##b
#define OTEL_CONCAT(a, b) OTEL_CONCAT_(a, b)

// Evaluates a Status or Result; returns its error from this function, if any.
#define TRY(expr) TRY_(OTEL_CONCAT(try_result_, __LINE__), expr)
#define TRY_(tmp, expr)                               \
  do {                                                \
    auto&& tmp = (expr);                              \
    if (!tmp) {                                       \
      return std::unexpected(std::move(tmp).error()); \
    }                                                 \
  } while (false)

// TRY_ASSIGN(std::string text, read_file(path)): declares or assigns.
#define TRY_ASSIGN(lhs, expr) \
  TRY_ASSIGN_(OTEL_CONCAT(try_assign_, __LINE__), lhs, expr)
#define TRY_ASSIGN_(tmp, lhs, expr)                 \
  auto tmp = (expr);                                \
  if (!tmp) {                                       \
    return std::unexpected(std::move(tmp).error()); \
  }                                                 \
  lhs = std::move(*tmp)

// CHECK(cond): an invariant of ours. On in release builds too: a broken
// invariant must stop the build, never change the user's program.
#define CHECK(cond)                                    \
  do {                                                 \
    if (!(cond)) {                                     \
      ::otel::check_failed(#cond, __FILE__, __LINE__); \
    }                                                  \
  } while (false)

namespace otel {
[[noreturn]] void check_failed(const char* condition, const char* file,
                               int line);
}  // namespace otel
