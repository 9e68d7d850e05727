// Version ranges of rules: "[1.2.0,2.0.0)", "[1.2.0,)", "[,2.0.0)"; a leading
// "v" is allowed in both bounds. Versions compare by semantic versioning 2.0.0
// as Go has it (golang.org/x/mod/semver): "+incompatible" and other build
// metadata are ignored, "1.26" is "1.26.0". Go's own versions ("go1.26.8",
// "1.27rc1", "go1.26-devel…") compare as package go/version does.
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

// With or without "v"; "1" and "1.2" are versions, too.
bool is_semver(std::string_view text);
// With or without "go".
bool is_go_version(std::string_view text);

// -1, 0, 1; invalid versions are less than valid ones (semver.Compare).
int compare_semver(std::string_view a, std::string_view b);
// -1, 0, 1 as go/version.Compare, with or without the "go" prefix.
int compare_go_versions(std::string_view a, std::string_view b);

}  // namespace otel
