// The salts that give packages and programs other keys in the Go build cache
// than go's own build gives them: flags that neither the compiler nor the
// linker has, which the shim takes away again.
//
//   -gcflags=../../go/src/os=-N -otel=6f1c…   (-N: what the user's own flags
//                                              give it)
//   -ldflags=../../src/app=-s -otel=a01b…
//
// A package that changes has a salt made of the change. One whose declarations
// rules look at has the salt of no change, so that it is compiled under the
// shim's eyes once. All others keep the key that they have without us. Each
// program has a salt of its own: a program that go's own build, or another
// plan, has linked cannot stand in for it.
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
  // The language of the main module's packages ("go1.20") if go.mod, as the
  // build sees it, names another; else "".
  std::string language;
};

// The salt of a package with this work; "" if there is nothing to do or to
// check. `tool_hash`: of the tool itself, for another version of it may write
// other code.
std::string salt_of(const PackageEdits& work, std::string_view tool_hash);

// The salts of programs: each of all that the program's link is checked
// against.
class ProgramSalts {
 public:
  // Both must outlive the salts.
  ProgramSalts(const PlanContents& contents, std::string_view tool_hash);

  std::string of(const PlannedProgram& program) const;

 private:
  std::string_view tool_hash_;
  // By import path.
  std::unordered_map<std::string_view, uint64_t> proofs_;
};

// One -gcflags argument per package with a salt, after which the package is
// compiled with what the user asked for and the salt.
std::vector<std::string> salt_flags(const std::vector<PlannedPackage>& packages,
                                    const BuildPlan& plan,
                                    const SaltOptions& options);

// One -ldflags argument per program, and one before them for programs that the
// plan does not know.
std::vector<std::string> link_flags(const PlanContents& contents,
                                    const BuildPlan& plan,
                                    std::string_view tool_hash,
                                    const SaltOptions& options);

}  // namespace otel
