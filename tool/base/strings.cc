// See strings.h.
#include "base/strings.h"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace otel {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  size_t at = 0;
  while (true) {
    size_t end = text.find(separator, at);
    if (end == std::string_view::npos) {
      parts.push_back(text.substr(at));
      return parts;
    }
    parts.push_back(text.substr(at, end - at));
    at = end + 1;
  }
}

std::string join(const std::vector<std::string>& parts,
                 std::string_view separator) {
  return fmt::format("{}", fmt::join(parts, separator));
}

static bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) {
    text.remove_prefix(1);
  }
  while (!text.empty() && is_space(text.back())) {
    text.remove_suffix(1);
  }
  return text;
}

static char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string to_lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), lower);
  return out;
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return a.size() == b.size() && to_lower(a) == to_lower(b);
}

// Removes one field, quoted or not, from the front of `text` and returns it.
static Result<std::string> take_field(std::string_view& text) {
  char quote = text.front();
  if (quote == '"' || quote == '\'') {
    size_t end = text.find(quote, 1);
    if (end == std::string_view::npos) {
      return fail(fmt::format("unterminated {} quoted string", quote));
    }
    std::string field(text.substr(1, end - 1));
    text.remove_prefix(end + 1);
    return field;
  }
  size_t end = 0;
  while (end < text.size() && !is_space(text[end])) {
    end++;
  }
  std::string field(text.substr(0, end));
  text.remove_prefix(end);
  return field;
}

Result<std::vector<std::string>> split_quoted(std::string_view text) {
  std::vector<std::string> fields;
  while (true) {
    while (!text.empty() && is_space(text.front())) {
      text.remove_prefix(1);
    }
    if (text.empty()) {
      return fields;
    }
    TRY_ASSIGN(std::string field, take_field(text));
    fields.push_back(std::move(field));
  }
}

static Result<std::string> quote_field(const std::string& arg) {
  bool space = arg.empty() || std::any_of(arg.begin(), arg.end(), is_space);
  bool single = arg.find('\'') != std::string::npos;
  bool both = single && arg.find('"') != std::string::npos;
  // Only a field that starts with a quote needs quotes. cmd/go quotes every
  // field that contains one.
  if (!space && !single && arg.find('"') == std::string::npos) {
    return arg;
  }
  if (both) {
    return fail(
        fmt::format("cannot quote an argument with both kinds of "
                    "quotes: {}",
                    arg));
  }
  return single ? fmt::format("\"{}\"", arg) : fmt::format("'{}'", arg);
}

Result<std::string> join_quoted(const std::vector<std::string>& args) {
  std::string out;
  for (const std::string& arg : args) {
    TRY_ASSIGN(std::string quoted, quote_field(arg));
    out += out.empty() ? "" : " ";
    out += quoted;
  }
  return out;
}

static size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); j++) {
    row[j] = j;
  }
  for (size_t i = 1; i <= a.size(); i++) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); j++) {
      size_t substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
    }
  }
  return row[b.size()];
}

std::string closest(std::string_view word,
                    const std::vector<std::string>& candidates) {
  std::string best;
  size_t best_distance = std::max<size_t>(1, word.size() / 3) + 1;
  for (const std::string& candidate : candidates) {
    size_t distance = edit_distance(to_lower(word), to_lower(candidate));
    if (distance < best_distance) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

std::string hex64(uint64_t value) {
  return fmt::format("{:016x}", value);
}

uint64_t hash64(std::string_view bytes, uint64_t seed) {
  return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

void replace_all(std::string_view from, std::string_view to,
                 std::string& text) {
  for (size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace otel
