// A difference between the plan and what go compiles or links.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"

namespace otel {

struct Mismatch {
  // What differs, said of the package: "it is …", "a.go is not compiled".
  std::string reason;
  // The likely cause, and what to do; may be empty.
  std::string cause;
  // The rules that change the package, "nethttp#1, otel.rules.json#2"; may be
  // empty.
  std::string rules;
};

// The result of a check: nothing where the plan fits.
using CheckResult = Result<std::optional<Mismatch>>;

// The cause where files differ.
inline constexpr std::string_view kEdited =
    "it was edited, or another overlay, directory or module is in use";

}  // namespace otel
