// See pattern.h.
#include "rules/pattern.h"

#include <optional>

#include <fmt/format.h>
#include <re2/re2.h>

#include "base/strings.h"

namespace otel {

static constexpr std::string_view kMetacharacters = "\\.+*?()|[]{}^$";

static bool is_plain(std::string_view text) {
  return text.find_first_of(kMetacharacters) == std::string_view::npos;
}

// Escapes each "*" that has nothing to repeat because it starts the pattern, a
// group or an alternative: "*Server|*Client" -> "\*Server|\*Client". RE2
// rejects such a "*", so this changes the meaning of no valid pattern.
static std::string escape_leading_stars(std::string_view text) {
  std::string out;
  // The start of the text after the last escaped character.
  size_t plain = 0;
  for (size_t i = 0; i < text.size(); i++) {
    std::string_view before = text.substr(plain, i - plain);
    if (text[i] == '*' && (i == 0 || before.ends_with('|') ||
                           before.ends_with('(') || before.ends_with("(?:"))) {
      out += '\\';
    }
    out += text[i];
    if (text[i] == '\\' && i + 1 < text.size()) {
      out += text[++i];
      plain = i + 1;
    }
  }
  return out;
}

// Returns the only name that the pattern can match, or nullopt if it has
// metacharacters.
static std::optional<std::string> literal_of(std::string_view text,
                                             NamePattern::Kind kind) {
  if (kind == NamePattern::Kind::kReceiver) {
    for (std::string_view star : {"*", "\\*"}) {
      if (text.starts_with(star) && text.size() > star.size() &&
          is_plain(text.substr(star.size()))) {
        return fmt::format("*{}", text.substr(star.size()));
      }
    }
  }
  return is_plain(text) ? std::optional<std::string>(text) : std::nullopt;
}

static std::string hint_for(std::string_view text) {
  if (text == "*" || text == "**") {
    return "write \".*\" for any name";
  }
  return "the syntax is that of Go's regexp package";
}

Result<NamePattern> NamePattern::parse(std::string_view text, Kind kind) {
  NamePattern out;
  if (std::optional<std::string> literal = literal_of(text, kind)) {
    out.literal_ = std::move(*literal);
    return out;
  }
  RE2::Options options;
  options.set_log_errors(false);
  std::string source = kind == Kind::kReceiver && text != "*"
                           ? escape_leading_stars(text)
                           : std::string(text);
  std::shared_ptr<const RE2> regexp =
      std::make_shared<const RE2>(source, options);
  if (!regexp->ok()) {
    return fail(fmt::format("bad pattern {:?}: {}", text, regexp->error()),
                hint_for(text));
  }
  out.regexp_ = std::move(regexp);
  return out;
}

bool NamePattern::matches(std::string_view name) const {
  if (regexp_ == nullptr) {
    return name == literal_;
  }
  return RE2::FullMatch(re2::StringPiece(name.data(), name.size()), *regexp_);
}

// Reports whether an element of a glob matches an element of a path. "*" is any
// run of characters. It backtracks only to the last star, so that its time is
// at most the product of the lengths.
static bool element_matches(std::string_view glob, std::string_view element) {
  size_t g = 0;
  size_t e = 0;
  size_t star = std::string_view::npos;
  size_t star_element = 0;
  while (e < element.size()) {
    if (g < glob.size() && glob[g] == '*') {
      star = g++;
      star_element = e;
    } else if (g < glob.size() && glob[g] == element[e]) {
      g++;
      e++;
    } else if (star != std::string_view::npos) {
      g = star + 1;
      e = ++star_element;
    } else {
      return false;
    }
  }
  return glob.find_first_not_of('*', g) == std::string_view::npos;
}

bool import_path_matches(std::string_view glob, std::string_view path) {
  if (!is_import_path_glob(glob)) {
    return glob == path;
  }
  // The same search, over elements instead of characters.
  std::vector<std::string_view> globs = split(glob, '/');
  std::vector<std::string_view> elements = split(path, '/');
  size_t g = 0;
  size_t e = 0;
  size_t star = std::string_view::npos;
  size_t star_element = 0;
  while (e < elements.size()) {
    if (g < globs.size() && globs[g] == "**") {
      star = g++;
      star_element = e;
    } else if (g < globs.size() && element_matches(globs[g], elements[e])) {
      g++;
      e++;
    } else if (star != std::string_view::npos) {
      g = star + 1;
      e = ++star_element;
    } else {
      return false;
    }
  }
  while (g < globs.size() && globs[g] == "**") {
    g++;
  }
  return g == globs.size();
}

bool is_import_path_glob(std::string_view glob) {
  return glob.find('*') != std::string_view::npos;
}

}  // namespace otel
