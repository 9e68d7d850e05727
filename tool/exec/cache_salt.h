// The salt that gives a changed package another key in the Go build cache, and
// leaves every other package's key as it is: a flag of the compiler's that does
// not exist, given to that package alone, which the shim takes away again.
//
//   -gcflags=../../go/src/os=-N -otel=6f1c…   (-N: what the user's own flags
//                                              give it)
#pragma once

#include <string>
#include <vector>

#include "args/per_package_flag.h"
#include "match/package_work.h"
#include "plan/build_plan.h"

namespace otel {

// The flag's name; followed by "=" and the hash.
inline constexpr std::string_view kSaltFlag = "-otel";

struct SaltOptions {
  const PerPackageFlag& user_gcflags;
  // Of the tool itself, for another version of it may write other code.
  std::string tool_hash;
  // The language of the main module's packages ("go1.20") if go.mod, as the
  // build sees it, names another; else "".
  std::string language;
};

// One -gcflags argument per changed package, after which the package is
// compiled with what the user asked for and the salt.
std::vector<std::string> salt_flags(const std::vector<PackageWork>& work,
                                    const BuildPlan& plan,
                                    const SaltOptions& options);

}  // namespace otel
