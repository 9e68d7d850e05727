// Errors as values. Every function that can fail returns Result<T>. An Error
// collects one or more diagnostics on its way up and is printed once, by main.
//
// A diagnostic has the form that compilers use, so that editors can jump to it:
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

// Location is a place in a file. Lines and columns count from 1, columns in
// bytes; 0 means unknown. An empty `file` means that there is no place.
struct Location {
  std::string file;
  int line = 0;
  int column = 0;

  // Returns "file:line:column", without the parts that are unknown.
  std::string str() const;
};

// Diagnostic describes one mistake.
struct Diagnostic {
  // The place of the mistake, if it has one.
  Location location;
  // What is wrong and what was expected, without a full stop.
  std::string message;
  // How to correct it; may be empty. It is printed on a line of its own.
  std::string hint;
};

// Error is one or more diagnostics.
class Error {
 public:
  explicit Error(std::string message, std::string hint = "");
  Error(Location location, std::string message, std::string hint = "");

  // Appends the diagnostics of another error, so that one run reports both.
  void append(Error other);

  // Returns the error with "context: " in front of every message.
  Error with_context(std::string_view context) &&;

  const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }

  // Returns the text for the user: one "otel: error: …" line per diagnostic,
  // with the hint on the next line. It ends in a newline.
  std::string render() const;

 private:
  std::vector<Diagnostic> diagnostics_;
};

template <typename T>
using Result = std::expected<T, Error>;

using Status = Result<void>;

// Returns an error that converts to any Result:
// `return fail(fmt::format("no go.mod in {}", dir));`
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

// TRY(expr) evaluates a Status or Result and returns its error, if any, from
// the enclosing function.
#define TRY(expr) TRY_(OTEL_CONCAT(try_result_, __LINE__), expr)
#define TRY_(tmp, expr)                               \
  do {                                                \
    auto&& tmp = (expr);                              \
    if (!tmp) {                                       \
      return std::unexpected(std::move(tmp).error()); \
    }                                                 \
  } while (false)

// TRY_ASSIGN(std::string text, read_file(path)) does the same and stores the
// value in a variable, which it may declare.
#define TRY_ASSIGN(lhs, expr) \
  TRY_ASSIGN_(OTEL_CONCAT(try_assign_, __LINE__), lhs, expr)
#define TRY_ASSIGN_(tmp, lhs, expr)                 \
  auto tmp = (expr);                                \
  if (!tmp) {                                       \
    return std::unexpected(std::move(tmp).error()); \
  }                                                 \
  lhs = std::move(*tmp)

// CHECK(cond) states an invariant of the tool. It is on in release builds too:
// a broken invariant must stop the build and never change the user's program.
#define CHECK(cond)                                    \
  do {                                                 \
    if (!(cond)) {                                     \
      ::otel::check_failed(#cond, __FILE__, __LINE__); \
    }                                                  \
  } while (false)

namespace otel {
// Prints an internal error and aborts.
[[noreturn]] void check_failed(const char* condition, const char* file,
                               int line);
}  // namespace otel
