// The two kinds of patterns in rules: RE2 for Function and ReceiverType, globs
// for ImportPath.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/error.h"

namespace re2 {
class RE2;
}

namespace otel {

// An RE2 that must match the whole name: "A|B" matches "A" and "B" only. A name
// without any metacharacter is compared as text, without building an RE2.
class NamePattern {
 public:
  // For ReceiverType: a literal leading "*" needs no escape ("*Server").
  enum class Kind { kFunction, kReceiver };

  // An empty pattern matches the empty name only.
  static Result<NamePattern> parse(std::string_view text, Kind kind);

  bool matches(std::string_view name) const;
  // True if only one name can match, and so a rule that does not find it is
  // wrong.
  bool is_literal() const { return regexp_ == nullptr; }
  // That name, if there is only one.
  std::string_view literal() const { return literal_; }

 private:
  std::string literal_;
  std::shared_ptr<const re2::RE2> regexp_;
};

// True if an import path matches a glob: "*" is any run within one element,
// "**" is any number of whole elements (none included), anything else is
// itself. "**" alone matches every package.
bool import_path_matches(std::string_view glob, std::string_view path);
bool is_import_path_glob(std::string_view glob);

}  // namespace otel
