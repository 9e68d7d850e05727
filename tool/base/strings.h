// Small string helpers that the standard library of g++ 12 lacks.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace otel {

std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts,
                 std::string_view separator);
std::string_view trim(std::string_view text);
void replace_all(std::string_view from, std::string_view to, std::string& text);
std::string to_lower(std::string_view text);
bool equal_ignoring_case(std::string_view a, std::string_view b);

// Quoting of cmd/go (cmd/internal/quoted): fields are separated by white space
// and may be quoted whole by '…' or "…", without escapes inside.
Result<std::vector<std::string>> split_quoted(std::string_view text);
// The inverse; fails for an argument with both kinds of quotes.
Result<std::string> join_quoted(const std::vector<std::string>& args);

// The candidate closest to `word` (edit distance at most a third of its
// length, case ignored), or "" if none is close. For "did you mean".
std::string closest(std::string_view word,
                    const std::vector<std::string>& candidates);

// Hexadecimal of a 64-bit number, 16 digits.
std::string hex64(uint64_t value);
// XXH3 of the bytes: stable across runs and machines.
uint64_t hash64(std::string_view bytes, uint64_t seed = 0);

}  // namespace otel
