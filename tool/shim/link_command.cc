// See link_command.h.
#include "shim/link_command.h"

#include <algorithm>

#include "shim/check_link.h"
#include "shim/end_stale_build.h"

namespace otel {

// A shared library of packages is not a program, and has no salt (linkShared in
// cmd/go/internal/work/exec.go).
static bool links_shared_library(const ToolCommand& command,
                                 const std::string& salt) {
  return salt.empty() &&
         std::ranges::find(command.words, "-buildmode=shared") !=
             command.words.end();
}

Result<std::optional<int>> check_linker(ToolCommand& command) {
  std::string salt = take_salt(command);
  if (links_shared_library(command, salt)) {
    return std::nullopt;
  }
  TRY_ASSIGN(PlanFile plan, PlanFile::map(command.files.plan));
  TRY_ASSIGN(std::optional<Mismatch> mismatch,
             check_link(plan, command.import_path(), command.tool_path(),
                        std::string(flag_value(command, "-importcfg"))));
  if (mismatch) {
    return end_stale_build(command, std::move(*mismatch));
  }
  return std::nullopt;
}

}  // namespace otel
