// The proof that a program has the hooks that were planned for it. When a
// package is compiled, the shim checks what the plan supposes of it, and marks
// the archive; when a program is linked, that each package is marked as planned
// and that the packages of hooks are there. So a plan that no longer fits, or a
// package that came from go's cache without its hooks, cannot end in a program.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "edits/package_edits.h"
#include "edits/plan_file.h"

namespace otel {

// What is not as planned.
struct Mismatch {
  std::string reason;
  // What may be the cause, and what to do; may be empty.
  std::string cause;
  // The rules that change the package, "nethttp#1, otel.rules.json#2"; may be
  // empty.
  std::string rules;
};

// A compiler's command line, taken apart.
struct CompileInput {
  std::string import_path;
  // The compiler, and the Go version that go names to it ("" if it does not).
  std::string_view tool;
  std::string_view go_version;
  // The Go files, absolute, and the directory that go's own files are in.
  std::vector<std::string> files;
  std::string output_directory;
  // The file with -importcfg; "" if there is none.
  std::string importcfg;
};

// Checks what the plan supposes of a package: the toolchain, the files and
// their declarations, how hooks use their contexts, and that the packages that
// it imports are as planned. Errors: a file cannot be read.
Result<std::optional<Mismatch>> check_compile(const PlanFile& plan,
                                              const PackageEdits& work,
                                              const CompileInput& input);

// Checks what a program is linked from. `tool`: the linker.
Result<std::optional<Mismatch>> check_link(const PlanFile& plan,
                                           std::string_view import_path,
                                           std::string_view tool,
                                           const std::string& importcfg);

}  // namespace otel
