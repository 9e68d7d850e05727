// String functions that the standard library of g++ 12 lacks.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace otel {

// Returns the parts of `text` between separators, empty ones included. The
// parts are views of `text`. "" has one part.
std::vector<std::string_view> split(std::string_view text, char separator);
// Returns the parts with the separator between them.
std::string join(const std::vector<std::string>& parts,
                 std::string_view separator);
// Returns `text` without spaces, tabs, "\n" and "\r" at both ends.
std::string_view trim(std::string_view text);
// Replaces every occurrence of `from` in `text` by `to`, from left to right.
void replace_all(std::string_view from, std::string_view to, std::string& text);
// Returns `text` with ASCII capitals in lower case.
std::string to_lower(std::string_view text);
// Reports whether the texts are equal if the case of ASCII letters is ignored.
bool equal_ignoring_case(std::string_view a, std::string_view b);

// Splits `text` into fields as cmd/internal/quoted.Split does: white space
// separates fields, and a whole field may be quoted by '…' or "…", without
// escapes. Fails on a quote that is not closed.
Result<std::vector<std::string>> split_quoted(std::string_view text);
// Returns the text that split_quoted splits into `args`. Fails for an argument
// that contains both kinds of quotes.
Result<std::string> join_quoted(const std::vector<std::string>& args);

// Returns the candidate closest to `word`, or "" if none is close, for "did you
// mean". A candidate is close if its edit distance, without regard to case, is
// at most a third of the length of `word` (and at least 1 is allowed).
std::string closest(std::string_view word,
                    const std::vector<std::string>& candidates);

// Returns a number as 16 hexadecimal digits.
std::string hex64(uint64_t value);
// Returns the XXH3 hash of the bytes, which is the same in every run and on
// every machine.
uint64_t hash64(std::string_view bytes, uint64_t seed = 0);

}  // namespace otel
