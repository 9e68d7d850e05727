// The two kinds of patterns in rules: regular expressions (RE2) for Function
// and ReceiverType, globs for ImportPath.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/error.h"

namespace re2 {
class RE2;
}

namespace otel {

// NamePattern is a regular expression that must match the whole name: "A|B"
// matches only "A" and "B". A pattern without metacharacters is compared as
// text, without an RE2.
class NamePattern {
 public:
  // kReceiver is for ReceiverType, where a leading "*" is literal and needs no
  // escape ("*Server").
  enum class Kind { kFunction, kReceiver };

  // Parses a pattern in RE2's syntax. An empty pattern matches only "".
  static Result<NamePattern> parse(std::string_view text, Kind kind);

  bool matches(std::string_view name) const;
  // Reports whether only one name can match. A rule is wrong if no function has
  // this name.
  bool is_literal() const { return regexp_ == nullptr; }
  // Returns the name of a literal pattern.
  std::string_view literal() const { return literal_; }

 private:
  std::string literal_;
  std::shared_ptr<const re2::RE2> regexp_;
};

// Reports whether an import path matches a glob: "*" is any run of characters
// in one element, "**" is any number of whole elements, also none, and every
// other character is itself. "**" alone matches every package.
bool import_path_matches(std::string_view glob, std::string_view path);
// Reports whether the text has a "*".
bool is_import_path_glob(std::string_view glob);

}  // namespace otel
