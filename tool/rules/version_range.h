// VersionRange is a version range of a rule: "[1.2.0,2.0.0)", "[1.2.0,)" or
// "[,2.0.0)". Both bounds may start with "v" or "go". base/versions.h compares
// the versions.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace otel {

class VersionRange {
 public:
  // Creates the unrestricted range, which contains every version and also "".
  VersionRange() = default;

  // Parses a range, which must have a bound and must not be empty.
  static Result<VersionRange> parse(std::string_view text);

  bool unrestricted() const { return lower_.empty() && upper_.empty(); }

  // Reports whether lower <= module_version < upper. Only the unrestricted
  // range contains an invalid version, such as "".
  bool contains(std::string_view module_version) const;

  // Reports whether both bounds are module versions. "[1.26rc1,)" is a range of
  // Go versions; its contains() is always false.
  bool fits_modules() const;

  // Reports whether the range contains a Go version, "go1.26.8" or "1.26.8".
  bool contains_go(std::string_view go_version) const;

 private:
  // Without "v" and "go"; "" is unbounded.
  std::string lower_;
  std::string upper_;
};

}  // namespace otel
