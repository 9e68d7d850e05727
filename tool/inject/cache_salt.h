// Salts give packages and programs other keys in the Go build cache than a
// plain build does. A salt is a flag that neither the compiler nor the linker
// has; the shim removes it.
//
//   -gcflags=../../go/src/os=-N -otel=6f1c…   (-N: from the user's own flags)
//   -ldflags=../../src/app=-s -otel=a01b…
//
// A package that changes has a salt made of the change. A package whose
// declarations rules look at has the salt of no change, so that the shim sees
// it compiled once. All other packages keep the key of a plain build. Each
// program has its own salt, so that go never takes a program that a plain build
// or another plan has linked.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "args/per_package_flag.h"
#include "edits/package_edits.h"
#include "edits/plan_file.h"
#include "edits/salt.h"
#include "plan/build_plan.h"

namespace otel {

struct SaltOptions {
  const PerPackageFlag& user_gcflags;
  const PerPackageFlag& user_ldflags;
  // The language of the main module's packages ("go1.20") if the build's copy
  // of go.mod names another; else "".
  std::string language;
};

// Returns the salt of a package with these edits: 16 hex digits, or "" if there
// is nothing to change or to check. `tool_hash` is the hash of the tool itself,
// because another version of the tool may write other code.
std::string salt_of(const PackageEdits& work, std::string_view tool_hash);

// The salts of programs. A salt is a hash of everything that the shim checks
// the program's link against.
class ProgramSalts {
 public:
  // Both arguments must outlive the salts.
  ProgramSalts(const PlanContents& contents, std::string_view tool_hash);

  // Returns the salt of a program: 16 hex digits.
  std::string of(const PlannedProgram& program) const;

 private:
  std::string_view tool_hash_;
  // PlannedPackage::proof by import path.
  std::unordered_map<std::string_view, uint64_t> proofs_;
};

// Returns one -gcflags argument for each package that has a salt or needs
// another language. It gives the package the user's own flags as well.
std::vector<std::string> salt_flags(const std::vector<PlannedPackage>& packages,
                                    const BuildPlan& plan,
                                    const SaltOptions& options);

// Returns one -ldflags argument for each program, and one before them for
// programs that are not in the plan.
std::vector<std::string> link_flags(const PlanContents& contents,
                                    const BuildPlan& plan,
                                    std::string_view tool_hash,
                                    const SaltOptions& options);

}  // namespace otel
