// Version ranges of rules: "[1.2.0,2.0.0)", "[1.2.0,)", "[,2.0.0)"; a leading
// "v" is allowed in both bounds. base/versions.h says how versions compare.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace otel {

class VersionRange {
 public:
  // The range that holds every version, known or not.
  VersionRange() = default;

  // Reads a range; the message of an error says what was expected.
  static Result<VersionRange> parse(std::string_view text);

  bool unrestricted() const { return lower_.empty() && upper_.empty(); }

  // True if lower <= version < upper. An unknown version ("") is only in the
  // unrestricted range.
  bool contains(std::string_view module_version) const;

  // True if both bounds are module versions. "[1.26rc1,)" is a range of Go
  // releases only, and contains() is false for every version.
  bool fits_modules() const;

  // As contains, for a Go release: "go1.26.8" or "1.26.8".
  bool contains_go(std::string_view go_version) const;

 private:
  // Without "v"; "" is unbounded.
  std::string lower_;
  std::string upper_;
};

}  // namespace otel
